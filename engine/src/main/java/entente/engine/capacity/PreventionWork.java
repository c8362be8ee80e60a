package entente.engine.capacity;

import entente.engine.threat.Network;
import entente.engine.threat.Prevention;
import java.util.List;

/** Keeps people from joining: networks find fewer recruits where it works, and begin fewer plots. */
final class PreventionWork implements ProgrammeCourse {

    private final Prevention prevention;
    private final List<Network> networks;
    private final ProgrammeDeliveries deliveries;

    PreventionWork(Prevention prevention, List<Network> networks, ProgrammeDeliveries deliveries) {
        this.prevention = prevention;
        this.networks = networks;
        this.deliveries = deliveries;
    }

    /** The gap, times how active the networks are there. */
    @Override
    public double need(int nation, Lesson lesson, double day) {
        double presence = 0;
        for (Network network : networks) {
            presence += network.presence(nation);
        }
        return lesson.gap(prevention.level(nation)) * presence;
    }

    @Override
    public void teach(Lesson lesson, double day) {
        for (int nation : lesson.recipients()) {
            double level = lesson.raised(prevention.level(nation));
            if (level > prevention.level(nation)) {
                prevention.setLevel(nation, level);
                deliveries.tell(lesson, nation, "prevention", level, day);
            }
        }
    }
}
