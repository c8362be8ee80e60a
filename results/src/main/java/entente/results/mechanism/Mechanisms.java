package entente.results.mechanism;

import static entente.results.mechanism.Changes.agreementsOfAll;
import static entente.results.mechanism.Changes.clause;
import static entente.results.mechanism.Changes.fieldOf;
import static entente.results.mechanism.Changes.nations;
import static entente.results.mechanism.Changes.noAgreements;
import static entente.results.mechanism.Changes.rule;
import static entente.results.mechanism.Changes.scaled;
import static entente.results.mechanism.Changes.with;
import static entente.results.mechanism.Changes.without;
import static entente.results.mechanism.Expected.DEPENDS;
import static entente.results.mechanism.Expected.HARMS;
import static entente.results.mechanism.Expected.HELPS;
import static entente.results.mechanism.Mechanism.ofAll;

import entente.engine.description.Baseline;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Count;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.NationalLaw.ExtraditionRule;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Programme;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All mechanisms of the table. */
final class Mechanisms {

    private static final Change REGIONAL = with(InstitutionKind.REGIONAL_ORGANISATION, Map.of());
    private static final Change CENTRE = with(InstitutionKind.FUSION_CENTRE, Map.of());
    private static final Predicate<InstitutionKind> CENTRES = InstitutionKind.FUSION_CENTRE::equals;
    private static final Change HEARD =
            nations("sharing", "marking", Marking.GREEN).then(clause("evidenceTransfer", true));
    private static final double BETTER = 0.3;

    private Mechanisms() {}

    /** In the order of their themes. */
    static List<Mechanism> all() {
        return Stream.of(
                        institutions(),
                        agreements(),
                        policies(),
                        information(),
                        law(),
                        ChannelMechanisms.all(),
                        PoliticsMechanisms.all(),
                        means(),
                        technology())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mechanism> institutions() {
        String theme = "institutions";
        return List.of(
                institution(theme, "regional organisation", InstitutionKind.REGIONAL_ORGANISATION, REGIONAL),
                institution(theme, "fusion centre", InstitutionKind.FUSION_CENTRE, CENTRE),
                institution(
                        theme,
                        "capacity-building centre",
                        InstitutionKind.CAPACITY_CENTRE,
                        with(
                                InstitutionKind.CAPACITY_CENTRE,
                                Map.of("kinds", List.of(), "budgetPerYear", 8.0, "programmes", programmes()))),
                institution(
                        theme,
                        "assessment exchange",
                        InstitutionKind.ASSESSMENT_EXCHANGE,
                        with(
                                InstitutionKind.ASSESSMENT_EXCHANGE,
                                Map.of("kinds", List.of(InformationKind.ASSESSMENT)))),
                mandate(theme, "shared watchlist", REGIONAL, "sharedWatchlist", HELPS),
                new Mechanism(
                        theme,
                        "joint exercises",
                        "each regional organisation holds one twice a year",
                        HELPS,
                        REGIONAL.then(fieldOf(kind -> true, "exerciseDays", 0.0)),
                        REGIONAL.then(fieldOf(
                                kind -> kind == InstitutionKind.REGIONAL_ORGANISATION, "exerciseDays", 182.625))),
                mandate(theme, "consensus", REGIONAL.then(CENTRE), "consensus", HARMS),
                mandate(theme, "relaying of reports", CENTRE, "relaysReports", HELPS),
                mandate(
                        theme,
                        "coordinated joint operations",
                        REGIONAL.then(CENTRE),
                        "coordinatesJointOperations",
                        HELPS),
                mandate(theme, "honoured originator control", CENTRE, "honoursOriginatorControl", DEPENDS),
                new Mechanism(
                        theme,
                        "the centre's analysts",
                        "each fusion centre has eight analysts who compare what members send, instead of two who read"
                                + " it",
                        HELPS,
                        CENTRE.then(fieldOf(CENTRES, "analysts", Count.of(2)))
                                .then(fieldOf(CENTRES, "comparisonDays", 0.0)),
                        CENTRE.then(fieldOf(CENTRES, "analysts", Count.of(8)))));
    }

    private static Mechanism institution(String theme, String name, InstitutionKind kind, Change with) {
        return new Mechanism(
                theme,
                name,
                "those of the scenario, or one of all nations where it has none",
                HELPS,
                without(kind),
                with);
    }

    private static List<Programme> programmes() {
        return Stream.of(ProgrammeKind.TECHNICAL_ASSISTANCE, ProgrammeKind.TRAINING, ProgrammeKind.WORKSHOPS)
                .map(kind -> Defaults.of(Programme.class, Baseline.STANDARD, Map.of("kind", kind)))
                .toList();
    }

    private static Mechanism mandate(String theme, String name, Change given, String field, Expected expected) {
        return new Mechanism(
                theme,
                name,
                "every institution that could (one is added where there is none): `" + field + "`",
                expected,
                given.then(fieldOf(kind -> true, field, false)),
                given.then(fieldOf(kind -> true, field, true)));
    }

    private static List<Mechanism> agreements() {
        String theme = "agreements";
        return List.of(
                new Mechanism(theme, "agreements", "those of the scenario", HELPS, noAgreements(), Change.NONE),
                new Mechanism(
                        theme,
                        "a mesh of agreements",
                        "also between all who have none, with standard clauses",
                        HELPS,
                        Change.NONE,
                        agreementsOfAll()),
                clauses(theme, "joint task force", "jointTaskForce", HELPS),
                clauses(theme, "joint operations", "jointOperations", HELPS),
                clauses(theme, "liaison officers", "liaisonOfficers", HELPS),
                clauses(theme, "joint training", "jointTraining", HELPS),
                clauses(theme, "fast lane in a crisis", "crisisFastLane", HELPS),
                clauses(theme, "extradition", "extradition", HELPS),
                clauses(theme, "evidence transfer", "evidenceTransfer", HELPS),
                new Mechanism(
                        theme,
                        "onward sharing",
                        "all agreements allow it and all nations do it",
                        HELPS,
                        clause("onwardConsent", false),
                        clause("onwardConsent", true).then(nations("sharing", "onward", true))),
                new Mechanism(
                        theme,
                        "speed of sharing",
                        "reports under agreements take 3 days instead of 30",
                        HELPS,
                        clause("latencyDays", 30.0),
                        clause("latencyDays", 3.0)),
                new Mechanism(
                        theme,
                        "interoperability",
                        "0.95 instead of 0.5 under agreements",
                        HELPS,
                        clause("interoperability", 0.5),
                        clause("interoperability", 0.95)));
    }

    private static Mechanism clauses(String theme, String name, String field, Expected expected) {
        return new Mechanism(
                theme,
                name,
                "in every agreement: `" + field + "`",
                expected,
                clause(field, false),
                clause(field, true));
    }

    private static List<Mechanism> policies() {
        String theme = "sharing policies";
        return List.of(
                posture(theme, "need to share", Posture.NEED_TO_KNOW, Posture.NEED_TO_SHARE, HELPS),
                posture(theme, "reciprocity", Posture.NEED_TO_SHARE, Posture.RECIPROCAL, HARMS),
                policy(theme, "trust demanded", "minimumTrust", 0.0, 0.7, HARMS),
                policy(theme, "affinity demanded", "minimumAffinity", -1.0, 0.4, HARMS),
                policy(
                        theme,
                        "grade demanded",
                        "minimumGrade",
                        AdmiraltyGrade.parse("F6"),
                        AdmiraltyGrade.parse("B2"),
                        HARMS),
                policy(theme, "marking", "marking", Marking.GREEN, Marking.AMBER_STRICT, HARMS),
                policy(theme, "originator control", "originatorControl", false, true, HARMS),
                policy(theme, "sanitisation", "sanitisation", 0.0, 0.5, HARMS),
                policy(theme, "verification", "verification", false, true, HELPS));
    }

    private static Mechanism posture(String theme, String name, Posture from, Posture to, Expected expected) {
        return policy(theme, name, "posture", from, to, expected);
    }

    private static Mechanism policy(
            String theme, String name, String field, Object from, Object to, Expected expected) {
        return new Mechanism(
                theme,
                name,
                "`" + field + "` of all nations " + to + " instead of " + from,
                expected,
                nations("sharing", field, from),
                nations("sharing", field, to));
    }

    private static List<Mechanism> information() {
        return Stream.of("alert", "identity", "assessment", "evidence")
                .map(kind -> new Mechanism(
                        "information",
                        kind,
                        "every nation's law lets it go to all instead of nobody",
                        HELPS,
                        nations("law", kind, gateway(LawfulBasis.CLOSED)),
                        nations("law", kind, gateway(LawfulBasis.OPEN))))
                .toList();
    }

    private static Gateway gateway(LawfulBasis basis) {
        return new Gateway(basis, List.of());
    }

    private static List<Mechanism> law() {
        String theme = "law and justice";
        return List.of(
                ofAll(theme, "jurisdiction", "law", "jointOperations", false, true, HELPS),
                ofAll(
                        theme,
                        "law of extradition",
                        "law",
                        "extradition",
                        ExtraditionRule.NEVER,
                        ExtraditionRule.ALWAYS,
                        HELPS),
                new Mechanism(
                        theme,
                        "foreign intelligence in court",
                        "`admitsForeignIntelligence` of all nations true instead of false; all mark GREEN, and all"
                                + " agreements transfer evidence, without which none of it is heard",
                        HELPS,
                        HEARD.then(nations("law", "admitsForeignIntelligence", false)),
                        HEARD.then(nations("law", "admitsForeignIntelligence", true))),
                ofAll(theme, "detention before charge", "law", "detentionDays", 2.0, 60.0, HELPS),
                ofAll(theme, "prosecutors", "justice", "prosecutors", Count.of(2), Count.of(24), HELPS));
    }

    private static List<Mechanism> means() {
        String theme = "means";
        return List.of(
                more(theme, "teams", "a quarter more of them", "capability", "teams", old -> 1.25 * old),
                more(theme, "analysts", "half as many again", "capability", "analysts", old -> 1.5 * old),
                new Mechanism(
                        theme,
                        "larger budgets",
                        "a fifth more teams, analysts and standing collection",
                        HELPS,
                        Change.NONE,
                        scaled("capability", "teams", old -> 1.2 * old)
                                .then(scaled("capability", "analysts", old -> 1.2 * old))
                                .then(scaled("capability", "sensorCoverage", old -> Math.min(1, 1.2 * old)))),
                more(
                        theme,
                        "reach",
                        "a tenth of coverage more abroad",
                        "capability",
                        "reach",
                        old -> Math.min(1, old + 0.1)),
                new Mechanism(
                        theme,
                        "attention",
                        "effort follows the estimate of the threat, instead of staying as it is",
                        HELPS,
                        rule("attentionReviewDays", 0.0),
                        rule("attentionReviewDays", 91.3125)),
                new Mechanism(
                        theme,
                        "containment",
                        "a watched plot runs at 0.35 of its speed",
                        HELPS,
                        rule("containment", 1.0),
                        rule("containment", 0.35)));
    }

    private static Mechanism more(
            String theme, String name, String words, String group, String field, DoubleUnaryOperator by) {
        return new Mechanism(theme, name, words, HELPS, Change.NONE, scaled(group, field, by));
    }

    private static List<Mechanism> technology() {
        List<Mechanism> all = new ArrayList<>();
        for (String field : Technology.FIELDS) {
            all.add(more(
                    "technology",
                    field,
                    "0.3 more of it everywhere",
                    "technology",
                    field,
                    old -> Math.min(1, old + BETTER)));
        }
        all.add(new Mechanism(
                "technology",
                "technology transfer",
                "every nation's means halfway to the best of all",
                HELPS,
                Change.NONE,
                Transfer::halfway));
        return all;
    }
}
