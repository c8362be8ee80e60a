package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

/** Measures of cases, interdictions and joint operations. */
public final class CaseMeasures {

    private static final String DETECTOR = "the nation that detected the plot";
    private static final String HOLDER = "the nation whose case it is";
    private static final String ASKER = "the nation that asks";

    public static final Measure DOMESTIC = count(
            "interdictionsDomestic",
            "Interdictions at home",
            "plots",
            NEITHER,
            "Plots stopped on the soil of the nation that detected them, by its own reports alone.",
            DETECTOR);

    public static final Measure CROSS_BORDER = count(
            "interdictionsCrossBorder",
            "Interdictions across a border",
            "plots",
            NEITHER,
            "Plots stopped on the soil of another nation than the one that detected them, or whose detector"
                    + " would not have reached its threshold without foreign reports.",
            DETECTOR);

    public static final Measure JOINT = count(
            "interdictionsJoint",
            "Interdictions by two nations",
            "plots",
            NEITHER,
            "Plots stopped by a joint operation of two nations.",
            DETECTOR);

    public static final Measure THANKS_TO_SHARING = count(
            "interdictionsThanksToSharing",
            "Interdictions thanks to sharing",
            "plots",
            HIGHER,
            "Plots stopped whose detector would not have reached its threshold by its own reports alone.",
            DETECTOR);

    public static final Measure ASKED = count(
            "jointOperationsAsked",
            "Joint operations asked for",
            "requests",
            NEITHER,
            "Requests to act together; a request that is repeated counts again.",
            ASKER);

    public static final Measure ACCEPTED = count(
            "jointOperationsAccepted",
            "Joint operations accepted",
            "requests",
            HIGHER,
            "Requests to act together that were accepted.",
            ASKER);

    public static final Measure DECLINED = count(
            "jointOperationsDeclined",
            "Joint operations declined",
            "requests",
            LOWER,
            "Requests to act together that were declined.",
            ASKER);

    public static final Measure JOINT_SUCCESS = ratio(
            "jointOperationSuccess",
            "Share of these that succeeded",
            SHARE,
            HIGHER,
            "Plots stopped by a joint operation, over requests to act together that were accepted.",
            ASKER);

    public static final Measure CASE_WAIT = ratio(
            "caseWaitDays",
            "Wait for a free team",
            "days",
            LOWER,
            "Mean time from the detection of a plot, real or not, to a free team taking up the case.",
            HOLDER);

    public static final Measure PRECISION = ratio(
            "precision",
            "Share of cases on real plots",
            SHARE,
            HIGHER,
            "Cases opened on real plots, over all cases opened; false leads are counted apart.",
            HOLDER);

    public static final Measure WRONGFUL = count(
            "wrongfulCases",
            "Wrongful cases",
            "cases",
            LOWER,
            "Cases that closed because the plot did not exist.",
            HOLDER);

    public static final Measure FALSE_LEADS = count(
                    "falseLeads",
                    "False leads followed",
                    "leads",
                    LOWER,
                    "False leads that a free team followed, straight and without a dossier.",
                    "the nation whose team it is")
            .after(PlotMeasures.KAPLAN);

    public static final Measure FUNDS_FROZEN = count(
            "fundsFrozen",
            "Freezes of funds",
            "freezes",
            NEITHER,
            "Times that a nation froze funds on its soil, those of plots that do not exist among them.",
            "the nation that freezes");

    public static final Measure FUNDS_FROZEN_WRONGLY = count(
            "fundsFrozenWrongly",
            "Those of plots that do not exist",
            "freezes",
            LOWER,
            "Freezes of funds for a plot that did not exist.",
            "the nation that freezes");

    public static final Measure FALSE_MATCHES = count(
            "falseMatches",
            "False matches",
            "matches",
            LOWER,
            "Strangers whom recognition took for somebody on the nation's watchlist.",
            "the nation whose recognition it is");

    public static final Measure ARRESTS =
            count("arrests", "Arrests", "operatives", NEITHER, "Operatives arrested.", "the nation that arrests");

    private CaseMeasures() {}
}
