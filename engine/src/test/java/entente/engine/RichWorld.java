package entente.engine;

import entente.engine.description.Baseline;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Capability;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.Count;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.LegalRules;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.Technology;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A world on the standard baseline, with every process on: six unlike nations, two networks, a fusion centre, bilateral
 * agreements and relations, good and bad. What a test wants otherwise it overrides by field, for all nations alike or for
 * one of them.
 */
public final class RichWorld {

    public static final List<String> NATIONS = List.of("ALB", "BOR", "CAS", "DRU", "ELM", "FAR");

    private static final double[] AFFINITIES = {
        0.6, 0.3, -0.2, 0.5, 0.1, 0.4, 0.7, -0.4, 0.2, 0.3, 0.5, 0.0, 0.6, 0.2, 0.4
    };
    private static final double[] TRUSTS = {0.7, 0.5, 0.3, 0.6, 0.45, 0.8, 0.5, 0.2, 0.6, 0.4, 0.7, 0.5, 0.6, 0.35, 0.55
    };

    private double horizonDays = 3 * 365.25;
    private final Map<String, Object> rules = new LinkedHashMap<>();
    private final Map<String, Object> networks = new LinkedHashMap<>();
    private final Map<String, Object> technology = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> sharing = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> capability = new LinkedHashMap<>();
    private final Map<String, Object> terms = new LinkedHashMap<>();
    private final List<Institution> institutions = new ArrayList<>(List.of(centre()));
    private boolean autopilot = true;

    /** The world with every process on. */
    public static RichWorld everythingOn() {
        return new RichWorld();
    }

    /** The world without whatever feeds back from what nations learn to what they look for. */
    public static RichWorld withoutFeedback() {
        return new RichWorld()
                .autopilot(false)
                .rules("attentionReviewDays", 0.0)
                .rules("leakProbability", 0.0)
                .rules("courts", of(LegalRules.class, Map.of("releasedCaution", 0.0)))
                .technology("biometrics", 0.0)
                // Who is watched gets on more slowly, and shows in the channels of an earlier stage.
                .rules("channels", Defaults.of(ChannelRules.class, Baseline.NEUTRAL, Map.of()))
                .networks("displacement", 0.0)
                // An arrest changes later teams, and with them where their plots leave traces.
                .networks("structure", Structure.NONE);
    }

    public RichWorld horizon(double days) {
        horizonDays = days;
        return this;
    }

    public RichWorld autopilot(boolean on) {
        autopilot = on;
        return this;
    }

    public RichWorld rules(String field, Object value) {
        rules.put(field, value);
        return this;
    }

    /** A field of both networks. */
    public RichWorld networks(String field, Object value) {
        networks.put(field, value);
        return this;
    }

    /** A technology of every nation. */
    public RichWorld technology(String field, Object value) {
        technology.put(field, value);
        return this;
    }

    /** A field of one nation's sharing policy. */
    public RichWorld sharing(String nation, String field, Object value) {
        sharing.computeIfAbsent(nation, key -> new LinkedHashMap<>()).put(field, value);
        return this;
    }

    /** A field of every nation's sharing policy. */
    public RichWorld sharing(String field, Object value) {
        NATIONS.forEach(nation -> sharing(nation, field, value));
        return this;
    }

    /** A field of one nation's capability. */
    public RichWorld capability(String nation, String field, Object value) {
        capability.computeIfAbsent(nation, key -> new LinkedHashMap<>()).put(field, value);
        return this;
    }

    /** A field of every nation's capability. */
    public RichWorld capability(String field, Object value) {
        NATIONS.forEach(nation -> capability(nation, field, value));
        return this;
    }

    /** A clause of every agreement. */
    public RichWorld terms(String field, Object value) {
        terms.put(field, value);
        return this;
    }

    /** One institution more. */
    public RichWorld institution(Map<String, ?> given) {
        institutions.add(of(Institution.class, given));
        return this;
    }

    /** Every clause in every agreement, and a regional organisation that decides by consensus, beside the centre. */
    public RichWorld withEveryClause() {
        for (String clause : List.of(
                "liaisonOfficers",
                "jointTaskForce",
                "jointTraining",
                "crisisFastLane",
                "extradition",
                "evidenceTransfer")) {
            terms(clause, true);
        }
        return terms("reviewDays", 200.0)
                .institution(Map.of(
                        "id",
                        "PACT",
                        "kind",
                        InstitutionKind.REGIONAL_ORGANISATION,
                        "members",
                        List.of("ALB", "CAS", "DRU", "ELM"),
                        "consensus",
                        true,
                        "jointTaskForce",
                        true,
                        "exerciseDays",
                        150.0));
    }

    public Scenario scenario() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("formatVersion", "1.0");
        given.put("id", "rich");
        given.put("horizonDays", horizonDays);
        given.put("rules", of(Rules.class, rules));
        given.put("nations", NATIONS.stream().map(this::nation).toList());
        given.put("relations", relations());
        given.put(
                "agreements",
                List.of(agreement("ALB", "BOR", 6), agreement("ALB", "CAS", 12), agreement("DRU", "FAR", 20)));
        given.put("institutions", institutions);
        given.put(
                "networks",
                List.of(
                        network("iron", 6.0, Map.of("ALB", 3.0, "BOR", 2.0, "CAS", 1.0, "DRU", 2.0, "ELM", 1.0)),
                        network("jade", 4.0, Map.of("BOR", 1.0, "DRU", 3.0, "ELM", 2.0, "FAR", 3.0))));
        return of(Scenario.class, given);
    }

    private Nation nation(String id) {
        int number = NATIONS.indexOf(id);
        Map<String, Object> means = new LinkedHashMap<>();
        means.put("teams", Count.of(2 + number % 3));
        means.put("analysts", Count.of(2 + number % 2));
        means.put("sensorCoverage", 0.1 + 0.05 * number);
        means.put("evidenceThreshold", 3.0);
        means.putAll(capability.getOrDefault(id, Map.of()));
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", id);
        given.put("capability", of(Capability.class, means));
        given.put("technology", of(Technology.class, technology));
        given.put("sharing", of(SharingPolicy.class, sharing.getOrDefault(id, Map.of())));
        given.put("priorities", Map.of("iron", 1.0, "jade", 0.4 + 0.1 * number));
        given.put("autopilot", autopilot);
        return of(Nation.class, given);
    }

    private static List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < NATIONS.size(); i++) {
            for (int j = i + 1; j < NATIONS.size(); j++) {
                int pair = relations.size();
                relations.add(of(
                        Relation.class,
                        Map.of(
                                "between", List.of(NATIONS.get(i), NATIONS.get(j)),
                                "affinity", AFFINITIES[pair],
                                "trust", TRUSTS[pair])));
            }
        }
        return relations;
    }

    private Agreement agreement(String first, String second, double latencyDays) {
        Map<String, Object> clauses = new LinkedHashMap<>(terms);
        clauses.putIfAbsent("latencyDays", latencyDays);
        return of(
                Agreement.class, Map.of("parties", List.of(first, second), "terms", of(AgreementTerms.class, clauses)));
    }

    private static Institution centre() {
        return of(Institution.class, Map.of("id", "HUB", "members", List.of("ALB", "BOR", "DRU", "ELM", "FAR")));
    }

    private ThreatNetwork network(String id, double plotsPerYear, Map<String, Double> footprint) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", id);
        given.put("footprint", footprint);
        given.put("plotsPerYear", plotsPerYear);
        given.putAll(networks);
        return of(ThreatNetwork.class, given);
    }

    private static <R extends Record> R of(Class<R> type, Map<String, ?> given) {
        return Defaults.of(type, Baseline.STANDARD, given);
    }
}
