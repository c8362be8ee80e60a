package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;
import static entente.results.measure.Measure.spread;

/** Measures of what becomes of plots. */
public final class PlotMeasures {

    private static final String TARGET = "the nation aimed at";

    static final String KAPLAN = "Kaplan 2010, Operations Research 58(4)";

    public static final Measure BORN = count("plotsBorn", "Plots begun", "plots", LOWER, "Plots that began.", TARGET);

    public static final Measure HOSTED = count(
            "plotsHosted",
            "Plots begun that sit abroad",
            "plots",
            LOWER,
            "Plots that began of which most sits in another nation than the one aimed at.",
            "the nation where most of it sits");

    public static final Measure PREVENTED = count(
            "plotsPrevented",
            "Plots that never began",
            "plots",
            HIGHER,
            "Candidate births that came to nothing because the network was too weak or had no team of free operatives,"
                    + " or by prevention work.",
            null);

    public static final Measure PREVENTED_BY_WORK = count(
            "plotsPreventedByWork",
            "Of these, by prevention work",
            "plots",
            HIGHER,
            "Candidate births that came to nothing because prevention work kept people from joining.",
            null);

    public static final Measure STOPPED_EARLY = count(
            "plotsStoppedEarly",
            "Plots stopped in their first stage",
            "plots",
            HIGHER,
            "Plots that were interdicted before the second stage of their clock; where a clock has one stage only, all"
                    + " that were interdicted.",
            TARGET);

    public static final Measure WARNED = count(
            "plotsWarned",
            "Plots warned",
            "plots",
            LOWER,
            "Plots that learned that they are watched, by a leak or a failed interdiction.",
            TARGET);

    public static final Measure ATTACKS_PER_MILLION = ratio(
            "attacksPerMillion",
            "Attacks per million people and year",
            "attacks per million people and year",
            LOWER,
            "Attacks on nations whose population is given, over their people in millions and the years counted.",
            TARGET);

    public static final Measure INTERDICTED =
            count("plotsInterdicted", "Plots stopped", "plots", HIGHER, "Plots that were interdicted.", TARGET);

    public static final Measure LAUNCHED =
            count("attacksLaunched", "Attacks", "attacks", LOWER, "Attacks that took place.", TARGET);

    public static final Measure FAILED = count(
            "attacksFailed", "Attacks that failed", "attacks", NEITHER, "Attacks that failed by themselves.", TARGET);

    public static final Measure DISSOLVED = count(
            "plotsDissolved",
            "Plots dissolved",
            "plots",
            HIGHER,
            "Plots that ended because arrests left too few of their team.",
            TARGET);

    public static final Measure SHARE_FOILED = ratio(
                    "shareFoiled",
                    "Share of plots foiled",
                    SHARE,
                    HIGHER,
                    "Plots interdicted, over plots interdicted and attacks launched.",
                    TARGET)
            .after(KAPLAN);

    public static final Measure EQUITY = spread(
            "equity",
            "Spread of share foiled over nations",
            LOWER,
            "Standard deviation, over all nations where a plot was interdicted or launched, of the share foiled.",
            SHARE_FOILED);

    public static final Measure SEVERITY =
            count("severityLaunched", "Severity of attacks", "severity", LOWER, "Severity of all attacks.", TARGET);

    public static final Measure UNDETECTED = ratio(
                    "undetectedPlots",
                    "Undetected plots under way",
                    "plots",
                    LOWER,
                    "Time average of the plots under way that nobody has detected, or that were lost again after an"
                            + " interdiction failed.",
                    TARGET)
            .after(KAPLAN);

    public static final Measure UNDER_INTERDICTION = ratio(
                    "plotsUnderInterdiction",
                    "Detected plots under way",
                    "plots",
                    NEITHER,
                    "Time average of the plots under way that are detected.",
                    TARGET)
            .after(KAPLAN);

    public static final Measure DETECTION_SHARE = ratio(
            "detectionShare",
            "Share of plots ever detected",
            SHARE,
            HIGHER,
            "Of the plots that ended in any way, the share that had been detected, even if they were lost again.",
            TARGET);

    public static final Measure LIFE = ratio(
                    "plotLifeDays",
                    "Life of a plot",
                    "days",
                    LOWER,
                    "Mean time from a plot's start to its interdiction or attack, failed attacks among them.",
                    TARGET)
            .after("Kaplan 2012");

    public static final Measure LEAD = ratio(
            "leadDays",
            "Lead before the attack",
            "days",
            HIGHER,
            "For interdicted plots, the mean time from detection to the attack that would have come.",
            TARGET);

    public static final Measure DOTS = count(
            "dotsNotConnected",
            "Attacks with dots not connected",
            "attacks",
            LOWER,
            "Attacks on plots that were undetected, though the distinct reports that all nations had filed on them,"
                    + " since an interdiction last failed, would together have reached the lowest threshold of any nation"
                    + " with teams.",
            TARGET);

    public static final Measure DOTS_DAYS = ratio(
            "dotsNotConnectedDays",
            "Dots there before the attack",
            "days",
            LOWER,
            "For those attacks, the mean time from the day on which the reports together reached the threshold to the"
                    + " attack.",
            TARGET);

    private PlotMeasures() {}
}
