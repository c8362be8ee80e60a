package entente.web.exercise.service;

/**
 * What is told to who did something, once it is on disk.
 *
 * @param outcome what came of it, in words; empty if there is nothing to say
 * @param repeated whether it had been done already, under the same key
 */
public record Ack(String outcome, boolean repeated) {}
