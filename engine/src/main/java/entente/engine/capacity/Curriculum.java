package entente.engine.capacity;

import entente.engine.scenario.ProgrammeKind;
import entente.engine.sharing.Standards;
import entente.engine.threat.Network;
import entente.engine.threat.Prevention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All that programmes teach, and whom. */
final class Curriculum {

    private final Map<ProgrammeKind, ProgrammeCourse> courses = new EnumMap<>(ProgrammeKind.class);

    Curriculum(
            CapabilityChanges abilities,
            Standards standards,
            Prevention prevention,
            List<Network> networks,
            ProgrammeDeliveries deliveries) {
        courses.put(ProgrammeKind.TRAINING, new Training(abilities, deliveries));
        courses.put(ProgrammeKind.WORKSHOPS, new Workshops(standards, deliveries));
        courses.put(ProgrammeKind.TECHNICAL_ASSISTANCE, new TechnicalAssistance(abilities, deliveries));
        courses.put(ProgrammeKind.BEST_PRACTICE, new BestPractice(abilities, deliveries));
        courses.put(ProgrammeKind.PREVENTION, new PreventionWork(prevention, networks, deliveries));
    }

    /**
     * A lesson for those of its recipients alone who have something to learn from it now. Where nobody is named, it is
     * for the weakest peer, ties by order of nations; a workshop is for all of them.
     */
    Lesson forThoseInNeed(Lesson lesson, double day) {
        if (lesson.recipients().isEmpty() && lesson.kind() != ProgrammeKind.WORKSHOPS) {
            return lesson.withRecipients(weakest(lesson, day));
        }
        Lesson named = lesson.recipients().isEmpty() ? lesson.withRecipients(lesson.peers()) : lesson;
        return named.withRecipients(named.recipients().stream()
                .filter(nation -> course(lesson).need(nation, named, day) > 0)
                .toList());
    }

    private List<Integer> weakest(Lesson lesson, double day) {
        int weakest = -1;
        double most = 0;
        for (int nation : lesson.peers()) {
            double need = course(lesson).need(nation, lesson, day);
            if (need > most) {
                most = need;
                weakest = nation;
            }
        }
        return weakest < 0 ? List.of() : List.of(weakest);
    }

    /** Teaches a lesson. */
    void teach(Lesson lesson, double day) {
        course(lesson).teach(lesson, day);
    }

    private ProgrammeCourse course(Lesson lesson) {
        return Objects.requireNonNull(courses.get(lesson.kind()));
    }
}
