package entente.web.plan;

import entente.web.exercise.record.CourseEntry.PlanSource;
import entente.web.exercise.service.Setup;

/** Hands plans to exercises. */
public final class PlanSetups {

    private PlanSetups() {}

    /** What an exercise of a revision of a plan is to be. */
    public static Setup of(PlanRevision revision) {
        ExercisePlan plan = revision.plan();
        return new Setup(
                plan.title(),
                plan.scenario().text(),
                plan.scenario().file(),
                plan.settings(),
                plan.seed(),
                plan.timing(),
                plan.seats().people(),
                plan.injects(),
                plan.briefs(),
                new PlanSource(revision.id(), revision.number()));
    }
}
