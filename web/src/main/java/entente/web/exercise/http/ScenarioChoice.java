package entente.web.exercise.http;

/** A scenario that can be chosen for an exercise. */
public record ScenarioChoice(String id, String title, String summary) {}
