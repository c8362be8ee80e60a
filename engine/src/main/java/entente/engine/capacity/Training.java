package entente.engine.capacity;

import entente.engine.scenario.Capability;

/** Trains field teams: field coverage and the success of interdictions rise towards saturation. */
final class Training implements ProgrammeCourse {

    private final CapabilityChanges abilities;
    private final ProgrammeDeliveries deliveries;

    Training(CapabilityChanges abilities, ProgrammeDeliveries deliveries) {
        this.abilities = abilities;
        this.deliveries = deliveries;
    }

    /** The mean gap of the two skills; a nation without field teams has nobody to train. */
    @Override
    public double need(int nation, Lesson lesson, double day) {
        Capability now = abilities.capability(nation);
        if (now.teams().value() == 0) {
            return 0;
        }
        return (lesson.gap(now.fieldCoverage()) + lesson.gap(now.interdiction().interdictionSuccess())) / 2;
    }

    @Override
    public void teach(Lesson lesson, double day) {
        for (int nation : lesson.recipients()) {
            Capability now = abilities.capability(nation);
            double field = lesson.raised(now.fieldCoverage());
            double success = lesson.raised(now.interdiction().interdictionSuccess());
            abilities.setSkills(nation, field, success, day);
            if (field > now.fieldCoverage()) {
                deliveries.tell(lesson, nation, "fieldCoverage", field, day);
            }
            if (success > now.interdiction().interdictionSuccess()) {
                deliveries.tell(lesson, nation, "interdictionSuccess", success, day);
            }
        }
    }
}
