package entente.engine.window;

import entente.engine.politics.AttackWindows;
import entente.engine.politics.Attention;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.SharingPolicy;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Negotiations;
import entente.engine.sharing.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** How nations stand with others, what they have agreed, what they care about and where they look. */
public final class PoliticalSituation {

    private final DiplomaticRelations relations;
    private final Agreements agreements;
    private final Negotiations negotiations;
    private final Policies policies;
    private final Priorities priorities;
    private final AttackWindows windows;
    private final List<Attention> attention;
    private final int networks;

    /**
     * The situation in which nations are.
     *
     * @param attention of nations, by number
     * @param networks how many there are
     */
    public PoliticalSituation(
            DiplomaticRelations relations,
            Negotiations negotiations,
            Policies policies,
            Priorities priorities,
            AttackWindows windows,
            List<Attention> attention,
            int networks) {
        this.relations = relations;
        this.negotiations = negotiations;
        agreements = negotiations.agreements();
        this.policies = policies;
        this.priorities = priorities;
        this.windows = windows;
        this.attention = attention;
        this.networks = networks;
    }

    double affinity(int nation, int other) {
        return relations.affinity(nation, other);
    }

    double trust(int nation, int party) {
        return relations.trust(nation, party);
    }

    List<Double> priorities(int nation, double day) {
        return byNetwork(network -> priorities.of(nation, network, day));
    }

    /** How far the widest window that an attack has opened stood open for a nation at most since a day, 0..1. */
    double openWindow(int nation, double sinceDay) {
        return windows.widestSince(nation, sinceDay);
    }

    List<Double> estimates(int nation) {
        return byNetwork(attention.get(nation)::estimate);
    }

    List<Double> attention(int nation) {
        return byNetwork(attention.get(nation)::share);
    }

    private List<Double> byNetwork(IntToDoubleFunction value) {
        List<Double> values = new ArrayList<>(networks);
        for (int k = 0; k < networks; k++) {
            values.add(value.applyAsDouble(k));
        }
        return values;
    }

    SharingPolicy policy(int nation) {
        return policies.policy(nation);
    }

    boolean isPublished(int party) {
        return policies.isPublished(party);
    }

    Optional<AgreementTerms> agreement(int nation, int other, double day) {
        return Optional.ofNullable(agreements.findTerms(nation, other, day));
    }

    boolean isNegotiating(int nation, int other) {
        return negotiations.findTerms(nation, other) != null;
    }

    /** What one nation has proposed to another, if that waits for an answer. */
    Optional<AgreementTerms> proposal(int from, int to) {
        return Optional.ofNullable(agreements.findProposal(from, to));
    }
}
