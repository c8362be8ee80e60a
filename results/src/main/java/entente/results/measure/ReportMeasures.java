package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

import java.util.Locale;

/** Measures of reports: what is noticed, shared, withheld, linked and lost. */
public final class ReportMeasures {

    private static final String ORIGIN = "the origin";
    private static final String SENDER = "the sender; what an institution passes on counts overall only";
    private static final String RECIPIENT = "the recipient; what goes to an institution counts overall only";
    private static final String ASKER = "the nation that asks";
    private static final String HOLDER = "the holder; what an institution holds counts overall only";

    public static final Measure FILED = count(
            "reportsFiled",
            "Reports filed",
            "reports",
            NEITHER,
            "Reports filed, of every kind, those on plots that do not exist among them.",
            ORIGIN);

    public static final Measure NOTICED_COMMUNICATIONS = noticedIn("Communications");
    public static final Measure NOTICED_TRAVEL = noticedIn("Travel");
    public static final Measure NOTICED_FINANCE = noticedIn("Finance");
    public static final Measure NOTICED_PROCUREMENT = noticedIn("Procurement");

    private static Measure noticedIn(String channel) {
        return count(
                "noticed" + channel,
                "On traces in " + channel.toLowerCase(Locale.ROOT),
                "reports",
                NEITHER,
                "Traces of plots and operatives in " + channel.toLowerCase(Locale.ROOT) + " that were noticed.",
                ORIGIN);
    }

    public static final Measure SHARED = count(
            "reportsShared",
            "Reports shared",
            "reports",
            NEITHER,
            "Pairs of a report and a recipient for which the report passed every gate.",
            SENDER);

    public static final Measure ALERTS_SHARED = sharedOf("alertsShared", "Alerts", "Alerts on plots");
    public static final Measure IDENTITIES_SHARED =
            sharedOf("identitiesShared", "Identities", "Entries for watchlists");
    public static final Measure ASSESSMENTS_SHARED = sharedOf("assessmentsShared", "Assessments", "Threat assessments");
    public static final Measure EVIDENCE_SHARED =
            sharedOf("evidenceShared", "Evidence", "Reports as judicial evidence");

    public static final Measure WITHHELD = count(
            "reportsWithheld",
            "Reports withheld",
            "reports",
            NEITHER,
            "Pairs of a report and a recipient for which a gate closed; a pair that is tested again counts again.",
            SENDER);

    public static final Measure SHARE_RATE = ratio(
            "shareRate",
            "Share of sendings tried that passed",
            SHARE,
            NEITHER,
            "Reports shared, over reports shared and withheld.",
            SENDER);

    public static final Measure LINKED =
            count("reportsLinked", "Reports linked", "reports", HIGHER, "Reports that joined a dossier.", HOLDER);

    public static final Measure STRAYED = count(
            "reportsStrayed",
            "Reports that could not be linked",
            "reports",
            LOWER,
            "Reports that were analysed but joined no dossier.",
            HOLDER);

    public static final Measure DUPLICATES = count(
            "duplicates",
            "Reports received twice",
            "reports",
            LOWER,
            "Reports that arrived where they were held already.",
            RECIPIENT);

    public static final Measure TIMELINESS = ratio(
            "timelinessDays",
            "Age of a report on arrival",
            "days",
            LOWER,
            "Mean over runs of each run's median age, since filing, of reports when they first reach a nation; runs"
                    + " without an arrival are left out.",
            "the recipient");

    public static final Measure REACH = ratio(
            "reach",
            "Nations told of a reported plot",
            "nations",
            HIGHER,
            "For the real plots that a report was filed on, the mean number of nations that received another nation's"
                    + " report on the plot, directly or by an institution's notice.",
            "the nation aimed at");

    public static final Measure TRACES_MISSED = count(
            "tracesMissed",
            "Traces missed for want of technology",
            "traces",
            LOWER,
            "Traces that a nation missed but would have noticed with the best means that any nation has.",
            "the nation that missed it");

    public static final Measure WATCHLISTED = count(
            "watchlisted", "Entries on watchlists", "entries", HIGHER, "Operatives that entered a watchlist.", HOLDER);

    public static final Measure WAIT = ratio(
            "analystWait",
            "Wait for an analyst",
            "days",
            LOWER,
            "Mean time that jobs waited until analysts took them up.",
            HOLDER);

    public static final Measure WAIT_SHARE = ratio(
            "analystWaitShare",
            "Share of jobs that wait",
            SHARE,
            LOWER,
            "Jobs that had to wait because every analyst was busy, over all jobs taken up.",
            HOLDER);

    public static final Measure LEAKS = count(
            "leaks",
            "Leaks on the way",
            "reports",
            LOWER,
            "Reports that leaked on their way.",
            "the recipient, through whom it leaked; leaks through an institution count overall only");

    public static final Measure BREACHES = count(
            "breaches",
            "Breaches of originator control",
            "reports",
            LOWER,
            "Reports that an institution passed on against originator control.",
            "the origin, whose control was breached");

    public static final Measure NOTICES = count(
            "noticesIssued",
            "Notices issued",
            "notices",
            NEITHER,
            "Notices of institutions, one for each member that gets it.",
            "the member that gets it");

    public static final Measure REQUESTS = count(
            "informationRequests",
            "Requests for information",
            "requests",
            NEITHER,
            "Requests of one nation to another for what it holds on a network.",
            ASKER);

    public static final Measure REQUESTS_ANSWERED = ratio(
            "requestsAnswered",
            "Share of these with something to test",
            SHARE,
            HIGHER,
            "Requests for information on which the gates of at least one report were tested anew, over all requests.",
            ASKER);

    private ReportMeasures() {}

    /** Of the reports shared, those of one kind. */
    private static Measure sharedOf(String name, String kind, String what) {
        return count(
                name,
                kind + " shared",
                "reports",
                NEITHER,
                what + " that passed every gate; pairs of one and a recipient.",
                SENDER);
    }
}
