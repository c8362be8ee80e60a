package entente.results.ablation;

import static entente.results.ablation.Ablation.Group.CLAUSE;
import static entente.results.ablation.Ablation.Group.GATE;
import static entente.results.ablation.Ablation.Group.INFORMATION;
import static entente.results.ablation.Ablation.Group.INSTITUTION;
import static entente.results.ablation.Ablation.Group.LAW;
import static entente.results.ablation.Ablation.Group.POLITICS;
import static entente.results.ablation.Ablation.Group.TECHNOLOGY;

import java.util.List;
import java.util.stream.Stream;

/** The ablation table: every part of the model, switched alone, with the events and the measure that must differ. */
final class Ablations {

    private static final String UNION = "union";
    private static final String STRAITS = "straits";
    private static final String CAPACITY = "capacity";
    private static final String RUPTURE = "rupture";
    private static final String HUB = "hub-or-mesh";
    private static final String ALPINE = "alpine-corridor";

    private static final String TIES =
            "relations=[{between: [CDR, DLM]}, {between: [CDR, LMN]}, {between: [DLM, LMN]}]";

    private Ablations() {}

    /** All rows. */
    static List<Ablation> all() {
        return Stream.of(
                        institutions(),
                        gates(),
                        information(),
                        technologies(),
                        clauses(),
                        law(),
                        politics(),
                        DecisionAblations.nations(),
                        DecisionAblations.injects())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Ablation> institutions() {
        return List.of(
                Ablation.of(INSTITUTION, "regionalOrganisation", UNION)
                        .set("institutions[security-office].members=[ALM]")
                        .shows("reportsShared", "WatchlistAsked", "ExerciseHeld", "ReportShared"),
                Ablation.of(INSTITUTION, "sharedWatchlist", UNION)
                        .set("institutions[security-office].sharedWatchlist=false")
                        .shows("watchlistQueries", "WatchlistAsked:hit", "WatchlistAsked:noHit"),
                Ablation.of(INSTITUTION, "exerciseDays", UNION)
                        .set("institutions[security-office].exerciseDays=0")
                        .shows("interoperability", "ExerciseHeld"),
                Ablation.of(INSTITUTION, "jointTaskForce", STRAITS)
                        .set("institutions[straits-forum].jointTaskForce=true")
                        .shows("interdictionsCrossBorder", "JointOperationAccepted"),
                Ablation.of(INSTITUTION, "consensus", STRAITS)
                        .set("institutions[straits-forum].consensus=false")
                        .shows("reach", "ReportShared:ALERT"),
                Ablation.of(INSTITUTION, "fusionCentre", HUB)
                        .set("institutions[fusion-centre].members=[ABN]")
                        .shows("noticesIssued", "NoticeIssued"),
                Ablation.of(INSTITUTION, "analysisDays", HUB)
                        .set("institutions[fusion-centre].analysisDays=30")
                        .shows("noticesIssued", "NoticeIssued"),
                Ablation.of(INSTITUTION, "relaysReports", HUB)
                        .set("institutions[fusion-centre].relaysReports=true")
                        .shows("reach", "ReportShared"),
                Ablation.of(INSTITUTION, "honoursOriginatorControl", HUB)
                        .set("institutions[fusion-centre].honoursOriginatorControl=false")
                        .shows("breaches", "ControlBreached"),
                Ablation.of(INSTITUTION, "coordinatesJointOperations", HUB)
                        .set("institutions[fusion-centre].coordinatesJointOperations=false")
                        .shows("jointOperationsAccepted", "JointOperationAccepted"),
                Ablation.of(INSTITUTION, "capacityCentre", CAPACITY)
                        .set("institutions[capacity-centre].programmes=[]")
                        .shows("tracesMissed", "ProgrammeDelivered"),
                programme("technicalAssistance", "tracesMissed", "TECHNICAL_ASSISTANCE"),
                programme("training", "shareFoiled", "TRAINING"),
                programme("workshops", "interoperability", "WORKSHOPS"),
                programme("bestPractice", "reportsLinked", "BEST_PRACTICE"),
                programme("prevention", "networkStrength", "PREVENTION"),
                Ablation.of(INSTITUTION, "assessmentExchange", UNION)
                        .given("nations[*].autopilot=false")
                        .set("institutions[outlook-group].members=[ALM]")
                        .shows("assessmentsUsed", "AssessmentsMerged", "AssessmentUsed"));
    }

    private static Ablation programme(String kind, String measure, String sort) {
        return Ablation.of(INSTITUTION, "programme " + kind, CAPACITY)
                .given("institutions[capacity-centre].programmes=[]")
                .set("institutions[capacity-centre].programmes=[{kind: " + kind
                        + ", costPerYear: 7, gainPerYear: 0.4, lagDays: 120}]")
                .shows(measure, "ProgrammeDelivered:" + sort);
    }

    private static List<Ablation> gates() {
        return List.of(
                lifted("CHANNELS", ALPINE, "ReportWithheld:CHANNELS", "reportsShared"),
                lifted("LAW", UNION, "ReportWithheld:LAW", "reportsShared"),
                lifted("MARKING", HUB, "ReportWithheld:MARKING", "reportsShared"),
                lifted("POLITICS", STRAITS, "ReportWithheld:POLITICS", "reportsShared"),
                lifted("TRUST", ALPINE, "ReportWithheld:TRUST", "reportsShared"),
                lifted("PRIORITIES", ALPINE, "ReportWithheld:PRIORITIES", "reportsShared"),
                lifted("CAPACITY", UNION, "ReportWithheld:CAPACITY", "analystWait"),
                lifted("STANDARDS", ALPINE, "ReportStrayed:STANDARDS", "reportsStrayed"),
                lifted("TECHNOLOGY", CAPACITY, "ReportFiled", "tracesMissed"),
                Ablation.of(GATE, "JURISDICTION", STRAITS)
                        .set("nations[*].law.jointOperations=true")
                        .shows("jointOperationsAccepted", "JointOperationAccepted"),
                Ablation.of(GATE, "DISCRETION", ALPINE)
                        .set("nations[*].sharing.releaseProbability=1", "nations[*].sharing.minimumGrade=F6")
                        .shows("reportsShared", "ReportWithheld:DISCRETION"));
    }

    private static Ablation lifted(String obstacle, String scenario, String event, String measure) {
        return Ablation.of(GATE, obstacle, scenario)
                .set("rules.lifted=[" + obstacle + "]")
                .shows(measure, event);
    }

    private static List<Ablation> information() {
        return List.of(
                closed("alert", "shareFoiled", "ReportShared:ALERT"),
                closed("identity", "watchlisted", "ReportShared:IDENTITY"),
                closed("assessment", "assessmentsUsed", "ReportShared:ASSESSMENT"),
                closed("evidence", "convictionsCrossBorder", "ReportShared:EVIDENCE"));
    }

    private static Ablation closed(String kind, String measure, String event) {
        return Ablation.of(INFORMATION, kind, UNION)
                .set("nations[*].law." + kind + "={basis: closed}")
                .shows(measure, event);
    }

    private static List<Ablation> technologies() {
        return List.of(
                technology("biometrics", "reportsFiled", "ReportFiled"),
                technology("dataAnalytics", "reportsLinked", "ReportStrayed:TECHNOLOGY"),
                technology("communications", "tracesMissed", "ReportFiled"),
                technology("travel", "tracesMissed", "ReportFiled"),
                technology("finance", "tracesMissed", "ReportFiled"),
                technology("procurement", "reportsFiled", "ReportFiled"),
                technology("secureChannels", "leaks", "ReportLeaked"),
                technology("prediction", "estimateError", "ReportFiled"),
                technology("cybersecurity", "intrusions", "HoldingsIntruded"));
    }

    private static Ablation technology(String field, String measure, String event) {
        return Ablation.of(TECHNOLOGY, field, UNION)
                .set("nations[*].technology." + field + "=0.95")
                .shows(measure, event);
    }

    private static List<Ablation> clauses() {
        return List.of(
                clause(UNION, "kinds", "[identity]", "alertsShared", "ReportWithheld:CHANNELS"),
                clause(HUB, "highestMarking", "GREEN", "reportsShared", "ReportWithheld:MARKING"),
                clause(UNION, "latencyDays", "60", "timelinessDays", "ReportArrived"),
                clause(UNION, "latencyLaw", "fixed", "duplicates", "ReportArrived"),
                clause(UNION, "interoperability", "0.3", "reportsStrayed", "ReportStrayed:STANDARDS"),
                clause(RUPTURE, "jointOperations", "false", "arrestsCrossBorder", "JointOperationAccepted"),
                clause(UNION, "onwardConsent", "true", "reportsShared", "ReportShared")
                        .given("nations[*].sharing.onward=true"),
                clause(UNION, "evidenceTransfer", "false", "evidenceShared", "ReportShared:EVIDENCE"),
                clause(UNION, "extradition", "false", "extraditionsGranted", "OperativeExtradited"),
                clause(UNION, "liaisonOfficers", "true", "timelinessDays", "ReportArrived"),
                clause(RUPTURE, "jointTaskForce", "true", "jointOperationsAccepted", "JointOperationAccepted")
                        .given("nations[*].capability.teams=1"),
                clause(UNION, "jointTraining", "true", "interoperability", "ExerciseHeld"),
                clause(ALPINE, "crisisFastLane", "true", "timelinessDays", "ReportArrived"),
                clause("free-port", "channels", "[finance]", "reportsWithheld", "ReportWithheld"),
                clause(RUPTURE, "reviewDays", "0", "agreementsEnded", "AgreementEnded"));
    }

    private static Ablation clause(String scenario, String clause, String value, String measure, String event) {
        return Ablation.of(CLAUSE, clause, scenario)
                .set("agreements[*].terms." + clause + "=" + value)
                .shows(measure, event);
    }

    private static List<Ablation> law() {
        return List.of(
                Ablation.of(LAW, "admitsForeignIntelligence", CAPACITY)
                        .set("nations[*].law.admitsForeignIntelligence=true")
                        .shows("foreignEvidenceAdmitted", "OperativeReleased"),
                Ablation.of(LAW, "family", UNION)
                        .set("nations[*].law.family=civil")
                        .shows("foreignEvidenceAdmitted", "EvidenceWeighed"),
                Ablation.of(LAW, "detentionDays", UNION)
                        .set("nations[*].law.detentionDays=2")
                        .shows("releasesWithoutEvidence", "OperativeReleased"),
                Ablation.of(LAW, "extradition", STRAITS)
                        .set("nations[*].law.extradition=always")
                        .shows("extraditionsGranted", "OperativeExtradited"),
                Ablation.of(LAW, "prosecutors", UNION)
                        .set("nations[*].justice.prosecutors=1")
                        .shows("releasesDomestic", "OperativeReleased"),
                Ablation.of(LAW, "chargeThreshold", UNION)
                        .set("nations[*].justice.chargeThreshold=0")
                        .shows("releasesWithoutEvidence", "OperativeCharged"),
                Ablation.of(LAW, "convictionOdds", UNION)
                        .set("nations[*].justice.convictionOdds=0.3")
                        .shows("convictionShare", "OperativeConvicted", "OperativeAcquitted"));
    }

    private static List<Ablation> politics() {
        return List.of(
                Ablation.of(POLITICS, "drift of affinity", STRAITS)
                        .set("rules.diplomacy.shock=0")
                        .shows("reportsWithheld", "ReportWithheld:POLITICS"),
                Ablation.of(POLITICS, "leadership changes", RUPTURE)
                        .set("nations[*].politics.leadershipChangesPerYear=0")
                        .shows("leadershipChanges", "LeadershipChanged", "AffinityShifted:LEADERSHIP"),
                Ablation.of(POLITICS, "blame", ALPINE)
                        .set("rules.diplomacy.blameAffinity=0", "rules.diplomacy.blameWeight=0")
                        .shows("affinity", "AffinityShifted:BLAME"),
                Ablation.of(POLITICS, "priority after attacks", ALPINE)
                        .set("rules.diplomacy.attackPriorityRise=0")
                        .shows("priorityChanges", "PriorityChanged"),
                Ablation.of(POLITICS, "trust that learns", ALPINE)
                        .set("rules.trustLearns=false")
                        .shows("trust", "TrustChanged"),
                Ablation.of(POLITICS, "reciprocity", ALPINE)
                        .set("nations[*].sharing.posture=reciprocal")
                        .shows("reportsShared", "ReportWithheld:TRUST"),
                Ablation.of(POLITICS, "verification", ALPINE)
                        .set("nations[*].sharing.verification=true")
                        .shows("sharingVerified", "SharingVerified"),
                Ablation.of(POLITICS, "transparency", ALPINE)
                        .set("nations[*].politics.publishesPolicy=true")
                        .shows("trust", "PolicyPublished"),
                tie("alliance", "true"),
                tie("pact", "1"),
                tie("rivalry", "1"),
                tie("commonMemberships", "1"),
                tie("economicTies", "1"),
                tie("contiguous", "true"),
                Ablation.of(POLITICS, "position", ALPINE)
                        .given(TIES)
                        .set("nations[DLM].politics.position=3")
                        .shows("affinity", "ReportWithheld:POLITICS"),
                Ablation.of(POLITICS, "attention", ALPINE)
                        .set("rules.attentionReviewDays=0")
                        .shows("undetectedPlots", "ReportFiled"));
    }

    /** One part of the relations between the nations of an agreement, whose affinity follows from its parts. */
    private static Ablation tie(String part, String value) {
        return Ablation.of(POLITICS, part, ALPINE)
                .given(TIES)
                .set("relations[*]." + part + "=" + value)
                .shows("affinity", "ReportWithheld:POLITICS");
    }
}
