package entente.web.plan.http;

/**
 * A scenario that can be chosen for a plan.
 *
 * @param id its reference
 * @param title what people call it
 * @param own whether it was saved here
 */
public record ScenarioChoice(String id, String title, boolean own) {}
