package entente.results.ablation;

import static entente.results.ablation.Ablation.Group.DECISION;
import static entente.results.ablation.Ablation.Group.INJECT;

import java.util.List;

/** The rows of the ablation table on decisions and injects. */
final class DecisionAblations {

    private DecisionAblations() {}

    /** Kinds of decision of nations: scripted, or taken by all nations by the autopilot's rules. */
    static List<Ablation> nations() {
        return List.of(
                scripted("changeSharing", "union", "\"nation\": \"ALM\", \"change\": {\"marking\": \"RED\"}")
                        .shows("reportsShared", "ReportWithheld:MARKING"),
                scripted("proposeAgreement", "hub-or-mesh", "\"nation\": \"ABN\", \"partner\": \"CRS\"")
                        .deciding("acceptAgreement")
                        .shows("agreementsBegun", "AgreementBegun"),
                taken("acceptAgreement", "straits", "agreementsBegun", "AgreementBegun")
                        .deciding("proposeAgreement"),
                taken("declineAgreement", "straits", "decisionsTaken", "DecisionTaken:declineAgreement")
                        .deciding("proposeAgreement")
                        .given("nations[*].sharing.minimumTrust=0.95"),
                scripted("leaveAgreement", "rupture", "\"nation\": \"KLD\", \"partner\": \"NRV\"")
                        .shows("agreementsEnded", "AgreementEnded"),
                scripted("joinInstitution", "hub-or-mesh", "\"nation\": \"FNN\", \"institution\": \"fusion-centre\"")
                        .shows("reportsShared", "ReportShared", "NoticeIssued"),
                scripted("leaveInstitution", "union", "\"nation\": \"CRV\", \"institution\": \"security-office\"")
                        .shows("reportsShared", "ReportShared"),
                taken("requestInformation", "alpine-corridor", "informationRequests", "InformationRequested"),
                taken("releaseReport", "alpine-corridor", "reportsShared", "DecisionTaken:releaseReport"),
                taken("withholdReport", "rupture", "reportsShared", "DecisionTaken:withholdReport"),
                taken("askJointOperation", "straits", "jointOperationsAsked", "JointOperationAsked"),
                taken("acceptJointOperation", "straits", "jointOperationsAccepted", "JointOperationAccepted"),
                taken("declineJointOperation", "capacity", "jointOperationsDeclined", "JointOperationDeclined")
                        .given("rules.answerDays=10", "nations[*].capability.teams=1"),
                taken("moveEffort", "union", "reportsFiled", "DecisionTaken:moveEffort"),
                taken("investInTechnology", "union", "moneySpent", "MoneySpent:TECHNOLOGY"),
                taken("contribute", "capacity", "programmesDelivered", "MoneySpent:CONTRIBUTION"),
                taken("fundCapacityBuilding", "capacity", "programmesDelivered", "MoneySpent:CAPACITY_BUILDING"),
                taken("alignPolicy", "union", "policiesAligned", "PolicyAligned"),
                taken("holdDialogue", "straits", "affinity", "AffinityShifted:DIALOGUE"),
                taken("publishPolicy", "alpine-corridor", "trust", "PolicyPublished"),
                Ablation.of(DECISION, "chooseOption", "straits")
                        .decide("{\"type\": \"chooseOption\", \"day\": 100, \"nation\": \"KSM\", \"point\":"
                                + " \"open-waters\", \"option\": \"Sign\"}")
                        .shows("agreementsBegun", "AgreementBegun"));
    }

    private static Ablation scripted(String kind, String scenario, String fields) {
        return Ablation.of(DECISION, kind, scenario)
                .decide("{\"type\": \"" + kind + "\", \"day\": 50, " + fields + "}");
    }

    private static Ablation taken(String kind, String scenario, String measure, String event) {
        return Ablation.of(DECISION, kind, scenario).taking(kind).shows(measure, event);
    }

    /** Kinds of inject. */
    static List<Ablation> injects() {
        return List.of(
                inject("diplomaticCrisis", "rupture", "affinity", "AffinityShifted:CRISIS")
                        .decide("{\"type\": \"diplomaticCrisis\", \"day\": 100, \"between\": [\"NRV\", \"RAN\"],"
                                + " \"affinityLoss\": 0.8, \"trustLoss\": 0.5}"),
                inject("leadershipChange", "rupture", "affinity", "LeadershipChanged")
                        .decide("{\"type\": \"leadershipChange\", \"day\": 50, \"nation\": \"NRV\","
                                + " \"affinityShift\": -0.6}"),
                inject("leak", "union", "plotsWarned", "PlotWarned")
                        .decide("{\"type\": \"leak\", \"day\": 100, \"network\": \"ember\", \"nation\": \"JUN\"}"),
                inject("courtRuling", "union", "reportsShared", "ReportWithheld:LAW")
                        .decide("{\"type\": \"courtRuling\", \"day\": 50, \"nation\": \"ALM\", \"kind\": \"alert\","
                                + " \"basis\": \"closed\"}"),
                inject("budgetCut", "union", "analystLoad", "StaffChanged")
                        .decide("{\"type\": \"budgetCut\", \"day\": 50, \"nation\": \"ALM\", \"teamsShare\": 0.5,"
                                + " \"analystsShare\": 0.5}"),
                inject("surgeOfPlots", "union", "plotsBorn", "PlotBorn")
                        .decide("{\"type\": \"surgeOfPlots\", \"day\": 50, \"network\": \"ember\","
                                + " \"plotsPerYear\": 8, \"days\": 200}"),
                inject("newStandard", "alpine-corridor", "interoperability", "ReportStrayed:STANDARDS")
                        .decide("{\"type\": \"newStandard\", \"day\": 50, \"nations\": [\"*\"], \"share\": 0.8}"),
                inject("treaty", "straits", "agreementsBegun", "AgreementBegun", "AffinityShifted:TREATY")
                        .decide("{\"type\": \"treaty\", \"day\": 50, \"parties\": [\"*\"], \"affinityGain\": 0.2}"),
                inject("setAutopilot", "union", "decisionsTaken", "DecisionTaken")
                        .decide("{\"type\": \"setAutopilot\", \"day\": 50, \"nation\": \"ALM\", \"on\": false}"));
    }

    private static Ablation inject(String kind, String scenario, String measure, String... events) {
        return Ablation.of(INJECT, kind, scenario).shows(measure, events);
    }
}
