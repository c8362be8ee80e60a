package entente.results.attribution;

import static entente.engine.scenario.Obstacle.CHANNELS;
import static entente.engine.scenario.Obstacle.LAW;
import static entente.engine.scenario.Obstacle.MARKING;
import static entente.engine.scenario.Obstacle.PRIORITIES;
import static entente.engine.scenario.Obstacle.STANDARDS;
import static entente.engine.scenario.Obstacle.TECHNOLOGY;
import static entente.engine.scenario.Obstacle.TRUST;

import java.util.List;

/** How the attribution of each bundled scenario is to be read. */
final class Readings {

    /** The seed of the first replication, which is the command's default. */
    static final long SEED = 1;

    private Readings() {}

    /** All of them, the smallest scenario first. */
    static List<Reading> all() {
        return List.of(twinValleys(), union(), straits(), capacity(), rupture(), hubOrMesh(), alpineCorridor());
    }

    /** How many replications: more where there are few plots, fewer where runs are long. */
    static int replications(String scenario) {
        return switch (scenario) {
            case "twin-valleys" -> 60;
            case "rupture" -> 20;
            case "straits", "hub-or-mesh" -> 12;
            default -> 8;
        };
    }

    private static Reading twinValleys() {
        return new Reading(
                "twin-valleys",
                List.of(PRIORITIES, TRUST, MARKING, STANDARDS),
                "Between two who have an agreement and trust each other somewhat, no single obstacle stands out: four"
                        + " small ones cost about the same.",
                "There are two nations and a channel between them, their laws are open, they are friends and have the"
                        + " same means: nothing is to be gained from channels, law, politics or technology. What is left"
                        + " are the standing habits – need to know, the cautious marking, trust that opens gradually,"
                        + " forms that do not quite match –, and less than half an attack in two years hangs on all of"
                        + " them together.");
    }

    private static Reading rupture() {
        return new Reading(
                "rupture",
                List.of(TRUST, TECHNOLOGY),
                "Where a change of leadership and a crisis have broken what was built on trust, trust is what holds"
                        + " cooperation back, with politics behind it.",
                "Channels, law and forms were settled in forty good years and cost next to nothing each. Then Kaldmark"
                        + " asks what it gets in return, an officer of Norvik is expelled, the files are shared against"
                        + " return only, and agreements fall at their reviews. Technology stands beside trust for another"
                        + " reason: half of all means are Kaldmark's, and lifting it gives them to all five others, with"
                        + " or without Kaldmark.");
    }

    private static Reading straits() {
        return new Reading(
                "straits",
                List.of(TECHNOLOGY),
                "Where neighbours keep their files at home, unequal means cost most, and distrust and politics come"
                        + " next.",
                "");
    }

    private static Reading union() {
        return new Reading("union", List.of(LAW), "", "");
    }

    private static Reading capacity() {
        return new Reading("capacity", List.of(TECHNOLOGY), "", "");
    }

    private static Reading hubOrMesh() {
        return new Reading("hub-or-mesh", List.of(CHANNELS), "", "");
    }

    private static Reading alpineCorridor() {
        return new Reading("alpine-corridor", List.of(CHANNELS), "", "");
    }
}
