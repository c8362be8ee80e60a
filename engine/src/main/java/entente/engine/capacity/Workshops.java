package entente.engine.capacity;

import entente.engine.sharing.Standards;

/**
 * Spreads common procedures: interoperability rises in the agreements between those who take part and, as far as its
 * members take part, in the institutions that they share.
 */
final class Workshops implements ProgrammeCourse {

    private final Standards standards;
    private final ProgrammeDeliveries deliveries;

    Workshops(Standards standards, ProgrammeDeliveries deliveries) {
        this.standards = standards;
        this.deliveries = deliveries;
    }

    /** How far the nation's formats are from matching those of the others, summed over agreements and institutions. */
    @Override
    public double need(int nation, Lesson lesson, double day) {
        return standards.gap(nation, lesson.recipients(), lesson.saturation(), day);
    }

    @Override
    public void teach(Lesson lesson, double day) {
        if (standards.spread(lesson.recipients(), lesson.share(), lesson.saturation(), day)) {
            for (int nation : lesson.recipients()) {
                double level = standards.mean(nation, lesson.recipients(), day);
                if (level > 0) {
                    deliveries.tell(lesson, nation, "interoperability", level, day);
                }
            }
        }
    }
}
