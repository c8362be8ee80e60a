package entente.engine.capacity;

import java.util.Comparator;
import java.util.List;

/** Provides means: the two technologies in which a nation lags most behind the best of all nations rise. */
final class TechnicalAssistance implements ProgrammeCourse {

    private static final int AT_A_TIME = 2;

    /** What can be provided; data analytics are learnt by best practice, prediction by experience. */
    private static final List<String> FIELDS = List.of(
            "biometrics", "communications", "travel", "finance", "procurement", "secureChannels", "cybersecurity");

    private final CapabilityChanges abilities;
    private final ProgrammeDeliveries deliveries;
    private final int nations;

    TechnicalAssistance(CapabilityChanges abilities, ProgrammeDeliveries deliveries) {
        this.abilities = abilities;
        this.deliveries = deliveries;
        nations = deliveries.order().size();
    }

    /** How far the nation lags behind in the technologies that it would get. */
    @Override
    public double need(int nation, Lesson lesson, double day) {
        return lagging(nation, lesson).stream()
                .mapToDouble(field -> lag(nation, field))
                .sum();
    }

    @Override
    public void teach(Lesson lesson, double day) {
        for (int nation : lesson.recipients()) {
            for (String field : lagging(nation, lesson)) {
                double better = lesson.raised(abilities.technology(nation, field));
                abilities.setTechnology(nation, field, better, day);
                deliveries.tell(lesson, nation, field, better, day);
            }
        }
    }

    /** The fields below saturation in which a nation lags most, at most two; ties in the order of fields. */
    private List<String> lagging(int nation, Lesson lesson) {
        return FIELDS.stream()
                .filter(field -> lesson.gap(abilities.technology(nation, field)) > 0 && lag(nation, field) > 0)
                .sorted(Comparator.comparingDouble((String field) -> -lag(nation, field)))
                .limit(AT_A_TIME)
                .toList();
    }

    private double lag(int nation, String field) {
        double best = 0;
        for (int other = 0; other < nations; other++) {
            best = Math.max(best, abilities.technology(other, field));
        }
        return best - abilities.technology(nation, field);
    }
}
