package entente.results.report;

import entente.results.sensitivity.PlausibleShare;
import entente.results.sensitivity.PlausibleShares;

/** What stands beside every headline: at what share of plausible parameters sharing helps at all. */
final class PlausibleText {

    private PlausibleText() {}

    /** The sentence beside a headline that tells what sharing gains; empty where it tells nothing of that. */
    static String sentence(ExperimentSummary summary) {
        return summary.split().find(ArmSplit.Part.POLICY).isPresent()
                ? sentence(summary.scenario().id())
                : "";
    }

    /** The sentence for a scenario: what was measured on it, or else on the one that stands for all. */
    static String sentence(String scenario) {
        PlausibleShare share = PlausibleShares.stored().of(scenario);
        return share.scenario().equals(scenario)
                ? "How far that depends on assumptions: at " + of(share)
                : "How far that depends on assumptions was not measured for this scenario. In another one, at "
                        + of(share);
    }

    static String of(PlausibleShare share) {
        return share.points() + " points of all " + share.parameters() + " assumed parameters of " + share.scenario()
                + " as the library has it, drawn from ranges thought plausible, standing policies foiled more plots"
                + " than nobody sharing at "
                + share.more() + ", clearly more at " + share.clearlyMore() + " and clearly fewer at "
                + share.clearlyFewer()
                + ". That is a property of the model and these ranges, not of the world (Entente " + share.version()
                + ", "
                + share.replications() + " replications a point).";
    }
}
