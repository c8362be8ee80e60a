package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

/** Measures of integration, and of what institutions do beside passing reports on. */
public final class InstitutionMeasures {

    private static final String WITH_ALL = "the nation, with all others";
    private static final String HALF_YEARLY = ", in the middle of every half-year, of ";
    private static final String POLICIES =
            "how alike their sharing policies are: the unweighted mean over what policies say (assumption), towards"
                    + " each other and towards the rest alike.";
    private static final String FORMATS =
            "how well their formats match over the best way between them, 0 where there is none.";

    public static final Measure POLICY_LIKENESS = ratio(
            "policyLikeness",
            "Likeness of policies",
            SHARE,
            NEITHER,
            "Mean over pairs of nations" + HALF_YEARLY + POLICIES,
            WITH_ALL);

    public static final Measure INTEROPERABILITY = ratio(
            "interoperability",
            "Interoperability",
            SHARE,
            HIGHER,
            "Mean over pairs of nations" + HALF_YEARLY + FORMATS,
            WITH_ALL);

    public static final Measure MEMBER_LIKENESS = ratio(
            "memberPolicyLikeness",
            "Likeness of members' policies",
            SHARE,
            NEITHER,
            "Mean over institutions, of the mean over pairs of members" + HALF_YEARLY + POLICIES,
            null);

    public static final Measure MEMBER_INTEROPERABILITY = ratio(
            "memberInteroperability",
            "Interoperability of members",
            SHARE,
            HIGHER,
            "Mean over institutions, of the mean over pairs of members" + HALF_YEARLY + FORMATS,
            null);

    public static final Measure ALIGNED = count(
            "policiesAligned",
            "Policies aligned with a standard",
            "times",
            NEITHER,
            "Times that a nation aligned its policy with an institution's standard.",
            "the nation");

    public static final Measure EXERCISES = count(
            "exercisesHeld",
            "Exercises and joint trainings",
            "exercises",
            HIGHER,
            "Joint exercises of institutions, and joint trainings under agreements.",
            "one party, of trainings under an agreement; exercises of an institution count overall only");

    public static final Measure ASSESSMENTS_MERGED = count(
            "assessmentsMerged",
            "Assessments merged",
            "assessments",
            NEITHER,
            "Assessments of its members that an institution merged into one.",
            null);

    public static final Measure ASSESSMENTS_USED = count(
            "assessmentsUsed",
            "Assessments used",
            "assessments",
            NEITHER,
            "Assessments from abroad that moved the estimate of a nation.",
            "the nation that uses it");

    public static final Measure PROGRAMMES = count(
            "programmesDelivered",
            "Programmes that took effect",
            "effects",
            HIGHER,
            "Effects of capacity-building programmes, one for each capability of each recipient.",
            "the recipient");

    private InstitutionMeasures() {}
}
