package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Recovery;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Arrivals;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Worlds in which nothing is certain, so that everything is drawn, and most things more than once. */
final class DrawWorlds {

    static final double HORIZON = 6 * YEAR;

    private DrawWorlds() {}

    /** Autopilots, all clauses, consensus and verification; a host has to agree, and half of all interdictions fail. */
    static Scenario withHosts() {
        return lively().networks("arrivals", Arrivals.NEGATIVE_BINOMIAL).scenario();
    }

    /** Detectors act alone and look abroad, members share two watchlists, and nations pass on what they get. */
    static Scenario withDetectors() {
        return lively().networks("arrivals", Arrivals.REGIME_SWITCHING)
                .networks("recovery", new Recovery(RecoveryRule.TRIADIC_CLOSURE, 60, 0.8, 0.3))
                .capability("reach", 0.3)
                .rules("interdictor", Interdictor.DETECTOR)
                .rules("intrusionsPerYear", 5.0)
                .sharing("onward", true)
                .sharing("sensitiveShare", 0.0)
                .sharing("marking", Marking.GREEN)
                .institution(Map.of(
                        "id",
                        "BAND",
                        "kind",
                        InstitutionKind.REGIONAL_ORGANISATION,
                        "members",
                        List.of("ALB", "BOR", "DRU", "FAR"),
                        "consensus",
                        true,
                        "consensusDays",
                        1,
                        "consensusLaw",
                        DurationLaw.EXPONENTIAL,
                        "consensusDilution",
                        0))
                .scenario();
    }

    /** ALB releases each report to everybody over its policy, holds it back and releases it again, and is asked daily. */
    static List<Decision> fickleReleases() {
        List<Decision> decisions = new ArrayList<>();
        for (int report = 1; report < 300; report++) {
            double day = 10 + 3 * report;
            for (String to : List.of("BOR", "CAS", "HUB")) {
                decisions.add(new ReleaseReport(day, "ALB", "ALB-" + report, to, null));
                decisions.add(new WithholdReport(day, "ALB", "ALB-" + report, to));
                decisions.add(new ReleaseReport(day + 50, "ALB", "ALB-" + report, to, null));
            }
            decisions.add(new RequestInformation(day, "BOR", "ALB", "iron"));
            decisions.add(new RequestInformation(day, "CAS", "ALB", "iron"));
        }
        return decisions;
    }

    /** Interdictions by the dozen: the same sixty people are arrested, tried, set free and arrested again. */
    static Scenario arrestedAgain() {
        Object[] courts = {
            "interdictionSuccess", 0.5,
            "evidenceThreshold", 2,
            "detentionDays", 5,
            "chargeThreshold", 1,
            "convictionOdds", 0.2,
            "trialDays", 20,
            "softness", 0.5,
            "cooperation.minimumAffinity", 0
        };
        return TestWorlds.scenario(
                HORIZON,
                nation("AAA", courts),
                nation("BBB", courts),
                nation("CCC", courts),
                agreement("AAA", "BBB", "extradition", true, "jointOperations", true, "evidenceTransfer", true),
                agreement("AAA", "CCC", "kinds", List.of(), "extradition", true),
                network("net", evenly("AAA", "BBB", "CCC"), cells()),
                rules(
                        "interdictor",
                        Interdictor.DETECTOR,
                        "followUpArrests",
                        0.5,
                        "extraditionDays",
                        5,
                        "evidenceDays",
                        3));
    }

    private static Object[] cells() {
        return new Object[] {
            "structure", Structure.CELLULAR,
            "operatives", 60,
            "teamSize", 4,
            "minimumTeam", 1,
            "plotsPerYear", 40,
            "tracesPerPlotYear", 60,
            "clockDays", 400,
            "failureProbability", 0.5,
            "interrogationYield", 0.5,
            "recovery.rule", RecoveryRule.RANDOM,
            "recovery.replacedShare", 0.5,
            "recovery.delayDays", 10
        };
    }

    private static RichWorld lively() {
        return RichWorld.everythingOn()
                .withEveryClause()
                .horizon(HORIZON)
                .networks("plotsPerYear", 15.0)
                .networks("interrogationYield", 0.5)
                .capability("interdictionSuccess", 0.5)
                .capability("evidenceThreshold", 2.0)
                .capability("falseReportsPerYear", 20.0)
                .capability("falseLeadsPerTeamYear", 2.0)
                .sharing("softness", 0.3)
                .sharing("releaseProbability", 0.7)
                .sharing("verification", true)
                .rules("leakProbability", 0.1);
    }
}
