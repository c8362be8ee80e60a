package entente.web.plan;

import entente.engine.description.Message;

/**
 * Something to be told about a plan.
 *
 * @param path where, as {@code injects[3].day}
 * @param blocks whether no exercise can be started before it is put right; otherwise it is a note
 * @param text what is told
 */
public record PlanFinding(String path, boolean blocks, Message text) {}
