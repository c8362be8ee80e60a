package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

/** Measures of relations between nations and of what they decide. */
public final class PoliticsMeasures {

    private static final String WITH_ALL = "the nation, with all others";
    private static final String PARTIES = "both nations";
    private static final String DECIDER = "the nation that decides; what the control decides counts overall only";

    public static final Measure TRUST = ratio(
            "trust",
            "Mutual trust",
            "trust",
            HIGHER,
            "Mean over pairs of nations, in the middle of every half-year, of their trust in each other, 0 to 1; of a"
                    + " nation, the mean of what it gives and what it is given.",
            WITH_ALL);

    public static final Measure AFFINITY = ratio(
            "affinity",
            "Affinity",
            "affinity",
            HIGHER,
            "Mean over pairs of nations, in the middle of every half-year, of their affinity, -1 to 1.",
            WITH_ALL);

    public static final Measure AFFINITY_SHIFTS = count(
            "affinityShifts",
            "Shifts of affinity",
            "shifts",
            NEITHER,
            "Shifts of the affinity of two nations by leadership, crisis, blame, treaty or dialogue.",
            PARTIES);

    public static final Measure LEADERSHIP_CHANGES = count(
            "leadershipChanges", "Changes of leadership", "changes", NEITHER, "Changes of leadership.", "the nation");

    public static final Measure BLAME = count(
            "blameAssigned",
            "Blame after attacks",
            "times",
            LOWER,
            "Times that a nation hit blamed another, which had kept back reports on the plot.",
            "the nation blamed");

    public static final Measure PRIORITY_CHANGES = count(
            "priorityChanges",
            "Priorities raised or lowered",
            "changes",
            NEITHER,
            "Times that a nation came to care more or less about a network.",
            "the nation");

    public static final Measure AGREEMENTS_BEGUN = count(
            "agreementsBegun",
            "Agreements begun or changed",
            "agreements",
            NEITHER,
            "Agreements that came into force or changed during the run.",
            PARTIES);

    public static final Measure NEGOTIATIONS = count(
            "negotiations",
            "Negotiations begun",
            "negotiations",
            NEITHER,
            "Agreements that two nations began to negotiate.",
            PARTIES);

    public static final Measure NEGOTIATION_WAIT = ratio(
            "negotiationWait",
            "Wait for a negotiator",
            "days",
            LOWER,
            "Mean time from agreeing to negotiate to both ministries having a negotiator free.",
            PARTIES);

    public static final Measure AGREEMENTS_ENDED = count(
            "agreementsEnded",
            "Agreements ended",
            "agreements",
            LOWER,
            "Agreements that ended during the run.",
            PARTIES);

    public static final Measure VERIFICATIONS = count(
            "sharingVerified",
            "Looks at what partners sent",
            "times",
            NEITHER,
            "Times that a nation looked at what a partner had sent.",
            "the nation that looks");

    public static final Measure KEPT_BACK = count(
            "reportsFoundKeptBack",
            "Reports found to be kept back",
            "reports",
            LOWER,
            "Reports that those who looked found to have been kept back.",
            "the nation that kept them back");

    public static final Measure PUBLISHED = count(
            "policiesPublished",
            "Policies published",
            "times",
            NEITHER,
            "Times that a nation published its sharing policy.",
            "the nation");

    public static final Measure DECISIONS_TAKEN = count(
            "decisionsTaken",
            "Decisions and injects",
            "decisions",
            NEITHER,
            "Decisions and injects that took effect.",
            DECIDER);

    public static final Measure DECISIONS_REFUSED = count(
            "decisionsRefused",
            "Decisions refused",
            "decisions",
            NEITHER,
            "Decisions and injects that could not be carried out.",
            DECIDER);

    public static final Measure POINTS_CHOSEN = ratio(
            "decisionPointsChosen",
            "Decision points with a choice",
            SHARE,
            NEITHER,
            "Decision points for which somebody chose, over all that fell due; for the rest, the standing option held.",
            "the nation that had to choose");

    private PoliticsMeasures() {}
}
