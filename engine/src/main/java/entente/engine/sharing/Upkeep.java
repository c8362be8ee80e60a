package entente.engine.sharing;

import entente.engine.event.PoliticsEvent.AgreementsKept;
import entente.engine.intelligence.AnalystQueue;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.run.RunContext;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Count;
import java.util.List;

/**
 * What agreements take from both sides while they are in force: money by the year, and liaison officers, who are analysts of
 * one's own. An officer may look after several partners, as those of the Nordic states do after those of all five. A service too small to
 * spare one sends none, and has those of others with it: reports travel as fast and as well, but nobody of its own asks on
 * the spot.
 */
final class Upkeep {

    /** No service spares more than one in so many of its analysts (assumption). */
    private static final int ONE_IN = 5;

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final Agreements agreements;
    private final Agent agent;
    private final double analystsPerPartner;
    private final State[][] pairs;
    private final int[] officers;

    /** What stands between two nations. */
    private enum State {
        NOTHING,
        AGREEMENT,
        LIAISON
    }

    /**
     * Upkeep of agreements that takes nothing yet.
     *
     * @param holders nations, then institutions, by number
     * @param agent on whose agenda the dates of agreements stand
     */
    Upkeep(RunContext run, List<IntelligenceParty> holders, Agreements agreements, Agent agent) {
        this.run = run;
        this.holders = holders;
        this.agreements = agreements;
        this.agent = agent;
        analystsPerPartner = run.rules().clauses().liaison().liaisonAnalysts();
        int nations = run.order().size();
        pairs = new State[nations][nations];
        officers = new int[nations];
    }

    /** Whether agreements take anything at all. */
    boolean isDue() {
        return analystsPerPartner > 0 || run.rules().costs().keeping().agreementYear() > 0;
    }

    /** Takes what the agreements in force at the start take, and from then on what those take that are concluded. */
    void start() {
        for (int nation = 0; nation < pairs.length; nation++) {
            for (int partner = 0; partner < pairs.length; partner++) {
                pairs[nation][partner] = partner == nation ? State.NOTHING : state(nation, partner, 0);
            }
        }
        for (int nation = 0; nation < pairs.length; nation++) {
            if (count(nation, State.AGREEMENT) + count(nation, State.LIAISON) > 0) {
                tell(nation, 0);
            }
        }
        agreements.watchPairs(this::changed);
    }

    /** Plans the dates of an agreement. */
    void enter(Pact pact) {
        new Date(pact).planFor(pact.startDay());
        new Date(pact).planFor(pact.lastDay());
    }

    private void changed(int nation, int partner, double day) {
        State now = state(nation, partner, day);
        if (now != pairs[nation][partner]) {
            pairs[nation][partner] = now;
            pairs[partner][nation] = now;
            tell(nation, day);
            tell(partner, day);
        }
    }

    /** What stands from just after a day on: an agreement is in force on its last day, and not after it. */
    private State state(int nation, int partner, double day) {
        AgreementTerms terms = agreements.findTerms(nation, partner, Math.nextUp(day));
        if (terms == null) {
            return State.NOTHING;
        }
        return terms.jointWork().liaisonOfficers() ? State.LIAISON : State.AGREEMENT;
    }

    /** Officers ask on the spot about what partners send. */
    private void post(int nation) {
        for (int partner = 0; partner < pairs.length; partner++) {
            boolean present = officers[nation] > 0 && pairs[nation][partner] == State.LIAISON;
            holders.get(nation).context().officers(partner, present);
        }
    }

    private void tell(int nation, double day) {
        int partnersWithOfficers = count(nation, State.LIAISON);
        send(nation, wanted(partnersWithOfficers), day);
        post(nation);
        run.events()
                .on(new AgreementsKept(
                        day,
                        run.order().id(nation),
                        count(nation, State.AGREEMENT) + partnersWithOfficers,
                        officers[nation]));
    }

    /** An officer is one person: whoever has officers with anybody needs one, however few the partners. */
    private int wanted(int partners) {
        return partners == 0 || analystsPerPartner == 0
                ? 0
                : (int) Math.max(1, Math.round(analystsPerPartner * partners));
    }

    private void send(int nation, int wanted, double day) {
        AnalystQueue queue = holders.get(nation).queue();
        int before = officers[nation];
        int most = queue.analysts() == Count.UNLIMITED.value() ? wanted : (queue.analysts() + before) / ONE_IN;
        officers[nation] = Math.min(wanted, most);
        queue.addAnalysts(before - officers[nation], day);
    }

    private int count(int nation, State state) {
        int count = 0;
        for (State pair : pairs[nation]) {
            count += pair == state ? 1 : 0;
        }
        return count;
    }

    /** A day on which an agreement enters into force or ends. */
    private final class Date extends Task {
        private final Pact pact;

        Date(Pact pact) {
            super(1);
            this.pact = pact;
        }

        void planFor(double day) {
            if (day > 0) {
                agent.plan(this, day);
            }
        }

        @Override
        protected void run(double day) {
            changed(pact.first(), pact.second(), day);
        }
    }
}
