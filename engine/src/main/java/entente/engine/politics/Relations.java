package entente.engine.politics;

import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.scenario.AffinityWeights;
import entente.engine.scenario.Baseline;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Affinity between every two nations, and the trust of every nation in each other and in each institution. */
public final class Relations {

    private static final Map<Baseline, Relation> UNLISTED = unlisted();

    private final NationOrder order;
    private final List<String> parties;
    private final EventListener events;
    private final boolean learns;
    private final double[][] affinity;
    private final Reputation[][] trust;

    /**
     * The relations at the start.
     *
     * @param parties ids of nations, then of institutions, by number
     * @param members for each institution its members' numbers at the start
     */
    public Relations(
            Scenario scenario,
            NationOrder order,
            List<String> parties,
            List<List<Integer>> members,
            EventListener events) {
        this.order = order;
        this.parties = parties;
        this.events = events;
        learns = scenario.rules().trustLearns();
        int nations = order.size();
        affinity = new double[nations][nations];
        trust = new Reputation[nations][parties.size()];
        double[][] start = new double[nations][nations];
        fill(start, scenario);
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < parties.size(); j++) {
                double base = j < nations ? start[i][j] : mean(start[i], members.get(j - nations), i);
                trust[i][j] = new Reputation(
                        base,
                        scenario.rules().trustPriorWeight(),
                        scenario.rules().trustForgetting());
            }
        }
    }

    private void fill(double[][] start, Scenario scenario) {
        Relation unlisted = unlisted(scenario.baseline());
        AffinityWeights weights = scenario.rules().diplomacy().weights();
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < start.length; j++) {
                affinity[i][j] = i == j ? 1 : startAffinity(unlisted, weights, i, j);
                start[i][j] = i == j ? 1 : unlisted.trust();
            }
        }
        for (Relation relation : scenario.relations()) {
            int first = order.number(relation.between().get(0));
            int second = order.number(relation.between().get(1));
            affinity[first][second] = startAffinity(relation, weights, first, second);
            affinity[second][first] = affinity[first][second];
            start[first][second] = relation.trust();
            start[second][first] = relation.returnedTrust();
        }
    }

    private double startAffinity(Relation relation, AffinityWeights weights, int nation, int other) {
        Double given = relation.affinity();
        return given != null ? given : weights.affinity(relation, distance(nation, other));
    }

    private double distance(int nation, int other) {
        return Math.abs(order.nations().get(nation).politics().position()
                - order.nations().get(other).politics().position());
    }

    /** The relation of a pair that the scenario does not list; its names are placeholders. */
    public static Relation unlisted(Baseline baseline) {
        return Objects.requireNonNull(UNLISTED.get(baseline));
    }

    private static Map<Baseline, Relation> unlisted() {
        Map<Baseline, Relation> relations = new EnumMap<>(Baseline.class);
        for (Baseline baseline : Baseline.values()) {
            relations.put(baseline, Defaults.of(Relation.class, baseline, Map.of("between", List.of("-", "="))));
        }
        return relations;
    }

    /** Affinity of two nations, -1..1. */
    public double affinity(int nation, int other) {
        return affinity[nation][other];
    }

    /** Mean affinity of a nation to the others of a group, -1..1; 0 if there are none. */
    public double meanAffinity(int nation, List<Integer> group) {
        return mean(affinity[nation], group, nation);
    }

    /** Shifts the affinity of two nations, within -1..1; says whether that changes it. */
    public boolean shiftAffinity(int nation, int other, double shift) {
        double before = affinity[nation][other];
        double shifted = Math.max(-1, Math.min(1, before + shift));
        affinity[nation][other] = shifted;
        affinity[other][nation] = shifted;
        return shifted != before;
    }

    /** Trust of a nation in another party, 0..1. */
    public double trust(int nation, int party) {
        return nation == party ? 1 : trust[nation][party].trust();
    }

    /** A good experience of a nation with a party. */
    public void praise(int nation, int party, double weight, double day) {
        if (learns && weight > 0 && nation != party) {
            trust[nation][party].praise(weight);
            tell(nation, party, day);
        }
    }

    /** A bad experience of a nation with a party; says whether it counts. */
    public boolean blame(int nation, int party, double weight, double day) {
        boolean counts = learns && weight > 0 && nation != party;
        if (counts) {
            trust[nation][party].blame(weight);
            tell(nation, party, day);
        }
        return counts;
    }

    /** Loses a share of a nation's trust in another at once, whatever the experience; says whether there was any to lose. */
    public boolean loseTrust(int nation, int party, double share, double day) {
        if (share * trust(nation, party) == 0) {
            return false;
        }
        trust[nation][party].lose(share);
        tell(nation, party, day);
        return true;
    }

    private void tell(int nation, int party, double day) {
        events.on(new TrustChanged(day, order.id(nation), parties.get(party), trust[nation][party].trust()));
    }

    private static double mean(double[] values, List<Integer> group, int without) {
        double sum = 0;
        int count = 0;
        for (int member : group) {
            if (member != without) {
                sum += values[member];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
