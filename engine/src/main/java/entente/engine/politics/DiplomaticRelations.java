package entente.engine.politics;

import entente.engine.event.EventListener;
import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.run.RunContext;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.PartyOrder;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Affinity between every two nations, and the trust of every nation in each other and in each institution. */
public final class DiplomaticRelations {

    private final NationOrder order;
    private final PartyOrder parties;
    private final EventListener events;
    private final boolean learns;
    private final Affinity affinity;
    private final Reputation[][] trust;
    private final double[][] confidence;

    /** The relations at the start. */
    public DiplomaticRelations(RunContext run) {
        order = run.order();
        parties = run.parties();
        events = run.events();
        Scenario scenario = run.scenario();
        learns = scenario.rules().trust().trustLearns();
        int nations = order.size();
        List<List<Integer>> members = parties.institutions().stream()
                .map(institution -> order.numbers(institution.members()))
                .toList();
        affinity = new Affinity(scenario, order, events);
        trust = new Reputation[nations][parties.size()];
        confidence = new double[nations][nations];
        double[][] start = new double[nations][nations];
        fill(start, scenario, order);
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < parties.size(); j++) {
                double[] row = start[i];
                double base = parties.isNation(j)
                        ? row[j]
                        : mean(other -> row[other], members.get(parties.institution(j)), i);
                trust[i][j] = new Reputation(
                        base,
                        scenario.rules().trust().trustPriorWeight(),
                        scenario.rules().trust().trustForgetting());
            }
        }
    }

    private static void fill(double[][] start, Scenario scenario, NationOrder order) {
        Relation unlisted = AffinityBaseline.unlisted(scenario.baseline());
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < start.length; j++) {
                start[i][j] = i == j ? 1 : unlisted.trust();
            }
        }
        for (Relation relation : scenario.relations()) {
            int first = order.number(relation.between().get(0));
            int second = order.number(relation.between().get(1));
            start[first][second] = relation.trust();
            start[second][first] = relation.returnedTrust();
        }
    }

    /** Affinity of two nations, -1..1. */
    public double affinity(int nation, int other) {
        return affinity.of(nation, other);
    }

    /** Mean affinity of a nation to the others of a group, -1..1; 0 if there are none. */
    public double meanAffinity(int nation, List<Integer> group) {
        return mean(other -> affinity.of(nation, other), group, nation);
    }

    /** Shifts the affinity of two nations, within -1..1; says whether that changes it. */
    public boolean shiftAffinity(int nation, int other, double by, AffinityCause cause, double day) {
        return affinity.shift(nation, other, by, cause, day);
    }

    /** Takes one step of the slow drift of the affinity of two nations. */
    void driftAffinity(int nation, int other, double persistence, double shock) {
        affinity.step(nation, other, persistence, shock);
    }

    /** Trust of a nation in another party, 0..1. */
    public double trust(int nation, int party) {
        return nation == party ? 1 : trust[nation][party].trust();
    }

    /**
     * Trust by which a nation decides what it sends a party, 0..1: while the two talk, each gives the other credit for a share
     * of what is missing.
     */
    public double trustInSending(int nation, int party) {
        double earned = trust(nation, party);
        return parties.isNation(party) ? earned + confidence[nation][party] * (1 - earned) : earned;
    }

    /** Sets the share of the trust that is missing which each of two nations gives the other credit for, 0..1. */
    public void confide(int nation, int other, double share) {
        confidence[nation][other] = share;
        confidence[other][nation] = share;
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

    /** An experience of a nation with a party, good if its score is above 0 and bad if below; its size is its weight. */
    public void experience(int nation, int party, double score, double day) {
        if (score < 0) {
            blame(nation, party, -score, day);
        } else {
            praise(nation, party, score, day);
        }
    }

    /** Lets all experience fade to a share of its weight, so that trust moves back towards where it started. */
    void fadeTrust(double kept) {
        for (Reputation[] row : trust) {
            for (Reputation reputation : row) {
                reputation.fade(kept);
            }
        }
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
        events.on(new TrustChanged(day, order.id(nation), parties.id(party), trust[nation][party].trust()));
    }

    private static double mean(IntToDoubleFunction values, List<Integer> group, int without) {
        double sum = 0;
        int count = 0;
        for (int member : group) {
            if (member != without) {
                sum += values.applyAsDouble(member);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
