package entente.web.plan.http;

import entente.web.plan.PlanRevision;

/**
 * A plan in the list.
 *
 * @param id what it is found by
 * @param title its title; never empty
 * @param scenario the reference of its scenario
 * @param revision the number of its newest revision
 * @param savedAt when that was saved, as {@code 2026-01-31T12:00:00Z}
 * @param injects how many injects its event list has
 */
public record ListedPlan(String id, String title, String scenario, int revision, String savedAt, int injects) {

    static ListedPlan of(PlanRevision revision) {
        String title = revision.plan().title();
        return new ListedPlan(
                revision.id(),
                title.isBlank() ? "…" : title,
                revision.plan().scenario().reference(),
                revision.number(),
                revision.savedAt().toString(),
                revision.plan().injects().size());
    }
}
