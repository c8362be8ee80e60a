package entente.engine.sharing;

import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.NegotiationBegun;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.run.RunContext;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Count;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Politics.Ministry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The negotiation of agreements. What two nations want to agree on waits until the ministry of each has a negotiator free:
 * of all that wait, the oldest for which both have one begins. It then takes the time of the slower of the two, and the
 * agreement is in force. Two nations negotiate one agreement at a time: other clauses in the meantime take the place of
 * those on the table. Where negotiating takes no time, an agreement is in force at once.
 */
public final class Negotiations {

    private final RunContext run;
    private final Agreements agreements;
    private final Agent calendar;
    private final int[] free;
    private final @Nullable Negotiation[][] open;
    private final List<Negotiation> waiting = new ArrayList<>();
    private final Task next = new Task(1) {
        @Override
        protected void run(double day) {
            startWaiting(day);
        }
    };

    /**
     * Negotiations of which none has begun.
     *
     * @param agreements what they end in
     * @param calendar on whose agenda they stand
     */
    public Negotiations(RunContext run, Agreements agreements, Agent calendar) {
        this.run = run;
        this.agreements = agreements;
        this.calendar = calendar;
        free = run.order().nations().stream()
                .mapToInt(nation -> ministry(nation).negotiators().value())
                .toArray();
        open = new Negotiation[free.length][free.length];
    }

    private static Ministry ministry(Nation nation) {
        return nation.politics().ministry();
    }

    /** The agreements that are in force or dated. */
    public Agreements agreements() {
        return agreements;
    }

    /** The clauses that two nations negotiate, or wait to; null if they do neither. */
    public @Nullable AgreementTerms findTerms(int nation, int partner) {
        Negotiation negotiation = open[nation][partner];
        return negotiation == null ? null : negotiation.terms;
    }

    /** Has two nations negotiate an agreement; what either has proposed to the other is thereby answered. */
    public void open(int nation, int partner, AgreementTerms terms, double day) {
        agreements.dropProposal(nation, partner);
        agreements.dropProposal(partner, nation);
        Negotiation underWay = open[nation][partner];
        double days = Math.max(days(nation), days(partner));
        if (underWay != null) {
            underWay.terms = terms;
        } else if (days == 0) {
            conclude(nation, partner, terms, day);
        } else {
            Negotiation negotiation = new Negotiation(nation, partner, terms, days, day);
            open[nation][partner] = negotiation;
            open[partner][nation] = negotiation;
            waiting.add(negotiation);
            startWaiting(day);
        }
    }

    private double days(int nation) {
        return ministry(run.order().nations().get(nation)).negotiationDays();
    }

    /** Ends whatever two nations negotiate, or wait to; says whether they did. */
    public boolean breakOff(int nation, int partner, double day) {
        Negotiation negotiation = open[nation][partner];
        if (negotiation == null) {
            return false;
        }
        close(negotiation);
        if (!waiting.remove(negotiation)) {
            calendar.cancel(negotiation);
            release(negotiation, day);
        }
        return true;
    }

    private void conclude(int nation, int partner, AgreementTerms terms, double day) {
        agreements.conclude(nation, partner, terms, day);
        run.events().on(new AgreementBegun(day, id(nation), id(partner)));
    }

    private void startWaiting(double day) {
        for (Iterator<Negotiation> each = waiting.iterator(); each.hasNext(); ) {
            Negotiation negotiation = each.next();
            if (free[negotiation.nation] > 0 && free[negotiation.partner] > 0) {
                each.remove();
                move(negotiation, -1);
                run.events()
                        .on(new NegotiationBegun(
                                day, id(negotiation.nation), id(negotiation.partner), day - negotiation.sinceDay));
                calendar.plan(negotiation, day + negotiation.days);
            }
        }
    }

    /** Those who are free again at an instant are so together, before anybody takes one of them. */
    private void release(Negotiation negotiation, double day) {
        move(negotiation, 1);
        calendar.plan(next, day);
    }

    private void move(Negotiation negotiation, int negotiators) {
        for (int party : new int[] {negotiation.nation, negotiation.partner}) {
            if (free[party] != Count.UNLIMITED.value()) {
                free[party] += negotiators;
            }
        }
    }

    private void close(Negotiation negotiation) {
        open[negotiation.nation][negotiation.partner] = null;
        open[negotiation.partner][negotiation.nation] = null;
    }

    private String id(int nation) {
        return run.order().id(nation);
    }

    /** One negotiation; planned for its end once it has begun. */
    private final class Negotiation extends Task {
        private final int nation;
        private final int partner;
        private final double days;
        private final double sinceDay;
        private AgreementTerms terms;

        Negotiation(int nation, int partner, AgreementTerms terms, double days, double sinceDay) {
            super(0);
            this.nation = nation;
            this.partner = partner;
            this.terms = terms;
            this.days = days;
            this.sinceDay = sinceDay;
        }

        @Override
        protected void run(double day) {
            close(this);
            conclude(nation, partner, terms, day);
            release(this, day);
        }
    }
}
