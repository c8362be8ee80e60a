package entente.engine.sharing;

import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import entente.engine.scenario.SharingPolicy;
import java.util.List;

/**
 * What agreements bring about at regular times, counted from their start: joint trainings, and reviews at which either
 * party leaves if its sharing policy would let nothing through to the other any more, for politics or trust.
 */
final class TreatyCalendar {

    private final RunContext run;
    private final DiplomaticRelations relations;
    private final Agreements agreements;
    private final Policies policies;
    private final Rules rules;
    private final JointTraining training;
    private final Agent agent;

    /** @param agent on whose agenda they stand */
    TreatyCalendar(
            RunContext run,
            DiplomaticRelations relations,
            Agreements agreements,
            Policies policies,
            JointTraining training,
            Agent agent) {
        this.run = run;
        this.relations = relations;
        this.agreements = agreements;
        this.policies = policies;
        this.training = training;
        this.agent = agent;
        rules = run.rules();
    }

    /** Plans what the clauses of an agreement demand. */
    void enter(Pact pact) {
        AgreementTerms terms = pact.terms();
        if (terms.jointWork().jointTraining()) {
            new Appointment(pact, rules.clauses().trainingDays(), this::train).planAfter(pact.startDay());
        }
        if (terms.reviewDays() > 0) {
            new Appointment(pact, terms.reviewDays(), this::review).planAfter(pact.startDay());
        }
    }

    private void train(Pact pact, double day) {
        training.hold(run.order().id(pact.first()), List.of(pact.first(), pact.second()), day);
    }

    private void review(Pact pact, double day) {
        boolean firstLeaves = isLost(pact.first(), pact.second(), pact.terms());
        if (firstLeaves || isLost(pact.second(), pact.first(), pact.terms())) {
            int leaving = firstLeaves ? pact.first() : pact.second();
            int left = firstLeaves ? pact.second() : pact.first();
            agreements.end(leaving, left, day);
            run.events()
                    .on(new AgreementEnded(
                            day, run.order().id(leaving), run.order().id(left)));
        }
    }

    /** Whether affinity or trust lies below what a nation's policy demands of the other, for every kind covered. */
    private boolean isLost(int nation, int other, AgreementTerms terms) {
        List<InformationKind> kinds = terms.exchange().kinds().isEmpty()
                ? List.of(InformationKind.EVIDENCE)
                : terms.exchange().kinds();
        for (InformationKind kind : kinds) {
            SharingPolicy rule = policies.rule(nation, other, kind);
            boolean liked =
                    relations.affinity(nation, other) >= rule.minimumAffinity() || rules.lifts(Obstacle.POLITICS);
            boolean trusted = relations.trust(nation, other) >= rule.minimumTrust() || rules.lifts(Obstacle.TRUST);
            if (liked && trusted) {
                return false;
            }
        }
        return true;
    }

    /** What happens at an appointment. */
    private interface Business {
        void conduct(Pact pact, double day);
    }

    /** Something that comes again and again while an agreement stands, and is done while it is in force. */
    private final class Appointment extends Task {
        private final Pact pact;
        private final double everyDays;
        private final Business business;

        Appointment(Pact pact, double everyDays, Business business) {
            super(0);
            this.pact = pact;
            this.everyDays = everyDays;
            this.business = business;
        }

        void planAfter(double day) {
            if (day + everyDays <= pact.lastDay()) {
                agent.plan(this, day + everyDays);
            }
        }

        @Override
        protected void run(double day) {
            if (agreements.prevails(pact, day)) {
                business.conduct(pact, day);
            }
            if (agreements.stands(pact)) {
                planAfter(day);
            }
        }
    }
}
