package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;

import entente.engine.scenario.Count;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A small world in which every obstacle stops something: five nations, two networks, a fusion centre, three agreements. */
final class LiftingWorld {

    private LiftingWorld() {}

    static Scenario lifting(Obstacle... lifted) {
        return scenario(
                1000,
                lawful(
                        "AAA",
                        "posture",
                        Posture.NEED_TO_KNOW,
                        "releaseProbability",
                        0.8,
                        "priorities",
                        Map.of("one", 1.0, "two", 0.3)),
                nation(
                        "BBB",
                        "minimumTrust",
                        0.6,
                        "softness",
                        0.1,
                        "sensitiveShare",
                        0.4,
                        "marking",
                        Marking.AMBER_STRICT),
                nation("CCC", "minimumAffinity", 0.4, "minimumPriority", 0.5, "priorities", Map.of("one", 0.2)),
                nation("DDD", "posture", Posture.RECIPROCAL, "reciprocity", 10, "originatorControl", true),
                nation("EEE", "releaseProbability", 0.7),
                relation("AAA", "BBB", "affinity", 0.7, "trust", 0.6),
                relation("BBB", "CCC", "affinity", 0.1, "trust", 0.4),
                relation("CCC", "DDD", "affinity", -0.3, "trust", 0.3),
                agreement("AAA", "BBB", "interoperability", 0.5, "kinds", List.of(InformationKind.ALERT)),
                agreement("AAA", "CCC"),
                agreement("BBB", "CCC", "interoperability", 0.7, "highestMarking", Marking.AMBER),
                agreement("CCC", "DDD", "interoperability", 0.6, "latencyDays", 12),
                centre("HUB", List.of("AAA", "DDD", "EEE"), "interoperability", 0.8, "analysts", 1, "analysisDays", 2),
                network("one", Map.of("AAA", 2.0, "BBB", 1.0, "CCC", 1.0, "DDD", 1.0, "EEE", 1.0), "plotsPerYear", 24),
                network("two", Map.of("AAA", 1.0, "CCC", 2.0, "DDD", 2.0), "plotsPerYear", 6),
                rules("lifted", List.of(lifted), "distrustedCredibility", 0.5, "attentionReviewDays", 90));
    }

    private static Nation lawful(String id, Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 2);
        all[overrides.length] = "alert";
        all[overrides.length + 1] = new Gateway(LawfulBasis.NAMED, List.of("BBB", "HUB"));
        return nation(id, all);
    }

    private static Nation nation(String id, Object... overrides) {
        int number = id.charAt(0) - 'A';
        Object[] own = {
            "sensorCoverage",
            0.1 + 0.02 * number,
            "fieldCoverage",
            0.4,
            "analysts",
            number == 4 ? Count.of(1) : Count.of(3),
            "analysisDays",
            number == 4 ? 40 : 4,
            "releaseDays",
            1,
            "overloadLimit",
            number == 4 ? 0 : 30,
            "communications",
            0.5 + 0.1 * number,
            "dataAnalytics",
            0.5 + 0.1 * number
        };
        Object[] all = Arrays.copyOf(own, own.length + overrides.length);
        System.arraycopy(overrides, 0, all, own.length, overrides.length);
        return watcher(id, all);
    }
}
