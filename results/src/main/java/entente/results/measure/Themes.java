package entente.results.measure;

import java.util.List;

/** Which measures belong together, in the order in which they are listed everywhere. */
final class Themes {

    private static final Theme PLOTS = Theme.of(
            "Plots and attacks",
            PlotMeasures.SHARE_FOILED,
            PlotMeasures.EQUITY,
            PlotMeasures.LAUNCHED,
            PlotMeasures.ATTACKS_PER_MILLION,
            PlotMeasures.SEVERITY,
            PlotMeasures.FAILED,
            PlotMeasures.INTERDICTED,
            PlotMeasures.DISSOLVED,
            PlotMeasures.BORN,
            PlotMeasures.HOSTED,
            PlotMeasures.UNDETECTED,
            PlotMeasures.UNDER_INTERDICTION,
            PlotMeasures.DETECTION_SHARE,
            PlotMeasures.LEAD,
            PlotMeasures.LIFE,
            PlotMeasures.DOTS,
            PlotMeasures.DOTS_DAYS);

    private static final Theme PREVENTION = Theme.of(
            "Prevention and threat networks",
            PlotMeasures.PREVENTED,
            PlotMeasures.PREVENTED_BY_WORK,
            PlotMeasures.STOPPED_EARLY,
            NetworkMeasures.STRENGTH,
            NetworkMeasures.COMPONENT,
            NetworkMeasures.EFFICIENCY,
            NetworkMeasures.AT_LIBERTY,
            NetworkMeasures.REMOVED,
            NetworkMeasures.RECRUITS,
            NetworkMeasures.DISPLACED);

    private static final Theme SHARING = Theme.of(
            "Reports and sharing",
            ReportMeasures.FILED,
            ReportMeasures.NOTICED_COMMUNICATIONS,
            ReportMeasures.NOTICED_TRAVEL,
            ReportMeasures.NOTICED_FINANCE,
            ReportMeasures.NOTICED_PROCUREMENT,
            ReportMeasures.SHARED,
            ReportMeasures.ALERTS_SHARED,
            ReportMeasures.IDENTITIES_SHARED,
            ReportMeasures.ASSESSMENTS_SHARED,
            ReportMeasures.EVIDENCE_SHARED,
            ReportMeasures.WITHHELD,
            ReportMeasures.SHARE_RATE,
            ReportMeasures.REACH,
            ReportMeasures.TIMELINESS,
            ReportMeasures.LINKED,
            ReportMeasures.STRAYED,
            ReportMeasures.DUPLICATES,
            ReportMeasures.NOTICES,
            ReportMeasures.REQUESTS,
            ReportMeasures.REQUESTS_ANSWERED,
            ReportMeasures.WATCHLISTED,
            IntelligenceMeasures.QUERIES,
            IntelligenceMeasures.HITS);

    private static final Theme INTELLIGENCE = Theme.of(
            "Quality, analysts and leaks",
            CaseMeasures.PRECISION,
            IntelligenceMeasures.BRIER,
            IntelligenceMeasures.ESTIMATE_ERROR,
            ReportMeasures.TRACES_MISSED,
            ReportMeasures.WAIT,
            ReportMeasures.WAIT_SHARE,
            IntelligenceMeasures.BACKLOG,
            IntelligenceMeasures.LOAD,
            IntelligenceMeasures.ANALYST_DAYS,
            ReportMeasures.LEAKS,
            IntelligenceMeasures.INTRUSIONS,
            ReportMeasures.BREACHES,
            PlotMeasures.WARNED);

    private static final Theme CASES = Theme.of(
            "Cases and joint operations",
            CaseMeasures.THANKS_TO_SHARING,
            CaseMeasures.DOMESTIC,
            CaseMeasures.CROSS_BORDER,
            CaseMeasures.JOINT,
            CaseMeasures.ASKED,
            CaseMeasures.ACCEPTED,
            CaseMeasures.DECLINED,
            CaseMeasures.JOINT_SUCCESS,
            CaseMeasures.CASE_WAIT,
            CaseMeasures.WRONGFUL,
            CaseMeasures.FALSE_LEADS,
            CaseMeasures.FUNDS_FROZEN,
            CaseMeasures.FUNDS_FROZEN_WRONGLY,
            CaseMeasures.FALSE_MATCHES);

    private static final Theme JUSTICE = Theme.of(
            "Arrests and justice",
            CaseMeasures.ARRESTS,
            JusticeMeasures.ARRESTS_DOMESTIC,
            JusticeMeasures.ARRESTS_CROSS_BORDER,
            JusticeMeasures.CHARGES_DOMESTIC,
            JusticeMeasures.CHARGES_CROSS_BORDER,
            JusticeMeasures.CONVICTIONS_DOMESTIC,
            JusticeMeasures.CONVICTIONS_CROSS_BORDER,
            JusticeMeasures.CONVICTION_SHARE,
            JusticeMeasures.ACQUITTALS_DOMESTIC,
            JusticeMeasures.ACQUITTALS_CROSS_BORDER,
            JusticeMeasures.RELEASES_DOMESTIC,
            JusticeMeasures.RELEASES_CROSS_BORDER,
            JusticeMeasures.RELEASES_WITHOUT_EVIDENCE,
            JusticeMeasures.EVIDENCE_REQUESTS,
            JusticeMeasures.FOREIGN_ADMITTED,
            JusticeMeasures.EXTRADITIONS_ASKED,
            JusticeMeasures.EXTRADITIONS_GRANTED,
            JusticeMeasures.EXTRADITIONS_REFUSED);

    private static final Theme POLITICS = Theme.of(
            "Relations and decisions",
            PoliticsMeasures.TRUST,
            PoliticsMeasures.AFFINITY,
            PoliticsMeasures.AFFINITY_SHIFTS,
            PoliticsMeasures.LEADERSHIP_CHANGES,
            PoliticsMeasures.BLAME,
            PoliticsMeasures.PRIORITY_CHANGES,
            PoliticsMeasures.NEGOTIATIONS,
            PoliticsMeasures.NEGOTIATION_WAIT,
            PoliticsMeasures.AGREEMENTS_BEGUN,
            PoliticsMeasures.AGREEMENTS_ENDED,
            PoliticsMeasures.VERIFICATIONS,
            PoliticsMeasures.KEPT_BACK,
            PoliticsMeasures.PUBLISHED,
            PoliticsMeasures.DECISIONS_TAKEN,
            PoliticsMeasures.DECISIONS_REFUSED,
            PoliticsMeasures.POINTS_CHOSEN);

    private static final Theme INTEGRATION = Theme.of(
            "Integration and institutions",
            InstitutionMeasures.POLICY_LIKENESS,
            InstitutionMeasures.INTEROPERABILITY,
            InstitutionMeasures.MEMBER_LIKENESS,
            InstitutionMeasures.MEMBER_INTEROPERABILITY,
            InstitutionMeasures.ALIGNED,
            InstitutionMeasures.EXERCISES,
            InstitutionMeasures.ASSESSMENTS_MERGED,
            InstitutionMeasures.ASSESSMENTS_USED,
            InstitutionMeasures.PROGRAMMES);

    private static final Theme COST =
            Theme.of("Cost", CostMeasures.COST, CostMeasures.STAFF, CostMeasures.AGREEMENTS, CostMeasures.SPENT);

    static final List<Theme> ALL =
            List.of(PLOTS, PREVENTION, SHARING, INTELLIGENCE, CASES, JUSTICE, POLITICS, INTEGRATION, COST);

    private Themes() {}
}
