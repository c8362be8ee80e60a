package entente.engine.sharing;

import entente.engine.kernel.Task;

/** The joint exercises of one institution, at regular times; one member alone exercises nothing. */
final class ExerciseCalendar extends Task {

    private final InstitutionState organisation;
    private final JointTraining training;

    ExerciseCalendar(InstitutionState organisation, JointTraining training) {
        super(5);
        this.organisation = organisation;
        this.training = training;
    }

    /** Plans the first exercise, if the institution holds any. */
    void start() {
        if (organisation.spec().development().exerciseDays() > 0) {
            planAfter(0);
        }
    }

    private void planAfter(double day) {
        organisation
                .holder()
                .agent()
                .plan(this, day + organisation.spec().development().exerciseDays());
    }

    @Override
    protected void run(double day) {
        if (organisation.members().size() > 1) {
            training.hold(organisation.spec().id(), organisation.members(), day);
        }
        planAfter(day);
    }
}
