package entente.web.exercise.telling;

import entente.engine.description.Message;

/**
 * What a head of service writes.
 *
 * @param author who writes
 * @param subject what it is about
 * @param text what is written
 */
public record SpokenLetter(Message author, Message subject, Message text) {}
