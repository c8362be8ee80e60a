package entente.web.plan;

import java.time.Instant;

/**
 * A plan as it was saved at a time.
 *
 * @param id what the plan is found by
 * @param number the number of the revision, from 1
 * @param savedAt when it was saved
 * @param kept whether it stays for good, because an exercise was started from it
 * @param plan the plan
 */
public record PlanRevision(String id, int number, Instant savedAt, boolean kept, ExercisePlan plan) {}
