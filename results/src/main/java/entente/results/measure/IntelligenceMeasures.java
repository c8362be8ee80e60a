package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

/** Measures of how good intelligence is, what it asks of analysts, and how safe it is. */
public final class IntelligenceMeasures {

    private static final String HOLDER = "the holder; what an institution holds counts overall only";
    private static final String ASKER = "the nation that asks";

    public static final Measure BRIER = ratio(
                    "brierScore",
                    "Brier score of dossiers",
                    "score",
                    LOWER,
                    "Mean squared distance between the probability that a dossier gives its plot of being real and the"
                            + " truth, 1 or 0. The probability is E / (E + T), E the most evidence the dossier ever held"
                            + " and T its holder's threshold: even odds at the threshold (assumption). A dossier is scored"
                            + " when its plot is over, real or not, else at the end of the run.",
                    HOLDER)
            .after("Brier 1950, Monthly Weather Review 78(1)");

    public static final Measure ESTIMATE_ERROR = ratio(
            "estimateError",
            "Error of estimates of the threat",
            SHARE,
            LOWER,
            "Mean distance between the share of the threat to it that a nation takes a network for, whenever an"
                    + " assessment from abroad has moved its estimate, and the true one that day: candidate births ×"
                    + " severity × the share of plots that aim at the nation or are on its soil, over the sum over"
                    + " networks.",
            "the nation that estimates");

    public static final Measure QUERIES = count(
            "watchlistQueries",
            "Questions to shared watchlists",
            "questions",
            NEITHER,
            "Questions of members to an institution's watchlist.",
            ASKER);

    public static final Measure HITS = ratio(
            "watchlistHits",
            "Share of these with a hit",
            SHARE,
            HIGHER,
            "Questions to watchlists that were answered with a hit, over all questions.",
            ASKER);

    public static final Measure BACKLOG = ratio(
                    "analystBacklog",
                    "Jobs waiting for an analyst",
                    "jobs",
                    LOWER,
                    "Time average of the jobs that wait, by Little's law: the waits of all jobs taken up, over the time"
                            + " counted. What still waits at the end is left out.",
                    HOLDER)
            .after("Little 1961, Operations Research 9(3)");

    public static final Measure LOAD = ratio(
            "analystLoad",
            "Load of analysts",
            SHARE,
            NEITHER,
            "Time that the jobs taken up keep analysts, over the time of all analysts; of nations with a limited"
                    + " number of them.",
            "the nation whose analysts they are");

    public static final Measure ANALYST_DAYS = count(
            "analystDays",
            "Work of analysts",
            "days",
            LOWER,
            "Days of work on the jobs that analysts take up, and days that they are with partners as liaison officers.",
            "the nation whose analysts they are; those of institutions count overall only");

    public static final Measure INTRUSIONS = count(
            "intrusions",
            "Leaks by intrusion",
            "plots",
            LOWER,
            "Plots given away by somebody who broke into a nation's holdings.",
            "the nation broken into");

    private IntelligenceMeasures() {}
}
