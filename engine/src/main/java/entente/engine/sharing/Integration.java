package entente.engine.sharing;

import entente.engine.event.EventListener;
import entente.engine.event.InstitutionEvent.IntegrationAssessed;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.NationOrder;
import java.util.List;

/**
 * How close nations stand: policies, standards, affinity and trust, each as the mean over pairs.
 *
 * <p>Policies of two nations are alike as far as what each does towards the other is alike, and what both do towards
 * whoever else gets their reports: the institution whose members they are, or anybody.
 */
public final class Integration {

    private static final String EVERYBODY = "*";
    private static final InformationKind[] KINDS = InformationKind.values();

    private final NationOrder order;
    private final DiplomaticRelations relations;
    private final Agreements agreements;
    private final Policies policies;
    private final Exchange exchange;
    private final EventListener events;

    public Integration(
            NationOrder order,
            DiplomaticRelations relations,
            Agreements agreements,
            Policies policies,
            Exchange exchange,
            EventListener events) {
        this.order = order;
        this.relations = relations;
        this.agreements = agreements;
        this.policies = policies;
        this.exchange = exchange;
        this.events = events;
    }

    /** Sums over pairs. */
    private static final class Sum {
        private int pairs;
        private double likeness;
        private double interoperability;
        private double affinity;
        private double trust;

        private void add(Pair pair, double pairLikeness) {
            pairs++;
            likeness += pairLikeness;
            interoperability += pair.interoperability;
            affinity += pair.affinity;
            trust += pair.trust;
        }
    }

    /** What holds between two nations, whatever the group in which they are looked at. */
    private record Pair(double mutualLikeness, double interoperability, double affinity, double trust) {}

    /** Tells how close every nation stands to the others, then the members of institutions, then all nations. */
    public void assess(double day) {
        int nations = order.size();
        List<InstitutionState> organisations = exchange.organisations();
        Sum[] ofNations = sums(nations);
        Sum[] ofOrganisations = sums(organisations.size());
        Sum ofAll = new Sum();
        for (int first = 0; first < nations; first++) {
            for (int second = first + 1; second < nations; second++) {
                Pair pair = pair(first, second, day);
                double likeness = (pair.mutualLikeness + likeness(first, second)) / 2;
                ofNations[first].add(pair, likeness);
                ofNations[second].add(pair, likeness);
                ofAll.add(pair, likeness);
                for (int c = 0; c < ofOrganisations.length; c++) {
                    InstitutionState organisation = organisations.get(c);
                    if (organisation.hasMember(first) && organisation.hasMember(second)) {
                        int recipient = organisation.holder().number();
                        ofOrganisations[c].add(
                                pair, (pair.mutualLikeness + likeness(first, recipient, second, recipient)) / 2);
                    }
                }
            }
        }
        for (int nation = 0; nation < nations; nation++) {
            tell(order.id(nation), ofNations[nation], day);
        }
        for (int c = 0; c < ofOrganisations.length; c++) {
            tell(organisations.get(c).spec().id(), ofOrganisations[c], day);
        }
        tell(EVERYBODY, ofAll, day);
    }

    private static Sum[] sums(int number) {
        Sum[] sums = new Sum[number];
        for (int i = 0; i < number; i++) {
            sums[i] = new Sum();
        }
        return sums;
    }

    private Pair pair(int first, int second, double day) {
        return new Pair(
                likeness(first, second, second, first),
                interoperability(first, second, day),
                relations.affinity(first, second),
                (relations.trust(first, second) + relations.trust(second, first)) / 2);
    }

    /** How alike the rules of two nations are towards whoever gets their reports. */
    private double likeness(int first, int second) {
        double sum = 0;
        for (InformationKind kind : KINDS) {
            sum += PolicyLikeness.of(policies.rule(first, kind), policies.rule(second, kind));
        }
        return sum / KINDS.length;
    }

    /** How alike the rules of two nations are, each towards its recipient. */
    private double likeness(int first, int firstRecipient, int second, int secondRecipient) {
        double sum = 0;
        for (InformationKind kind : KINDS) {
            sum += PolicyLikeness.of(
                    policies.rule(first, firstRecipient, kind), policies.rule(second, secondRecipient, kind));
        }
        return sum / KINDS.length;
    }

    /** How well formats match over the best way between two nations, 0 if there is none. */
    private double interoperability(int first, int second, double day) {
        ReportRoute route = agreements.findRoute(first, second, day);
        double best = route == null ? 0 : route.interoperability();
        for (InstitutionState organisation : exchange.organisations()) {
            if (organisation.takesInformation() && organisation.hasMember(first) && organisation.hasMember(second)) {
                double way = Math.min(organisation.interoperability(first), organisation.interoperability(second));
                best = Math.max(best, way);
            }
        }
        return best;
    }

    private void tell(String of, Sum sum, double day) {
        if (sum.pairs > 0) {
            events.on(new IntegrationAssessed(
                    day,
                    of,
                    sum.likeness / sum.pairs,
                    sum.interoperability / sum.pairs,
                    sum.affinity / sum.pairs,
                    sum.trust / sum.pairs));
        }
    }
}
