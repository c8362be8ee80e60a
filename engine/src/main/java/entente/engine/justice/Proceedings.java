package entente.engine.justice;

import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.justice.Accused.State;
import entente.engine.justice.Admissibility.Weighing;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Justice;
import entente.engine.scenario.Nation;
import entente.engine.threat.Network;
import entente.engine.threat.Operative;
import java.util.ArrayList;
import java.util.List;

/**
 * From custody to the verdict: a charge once the admissible evidence is enough and a court is free, or a release when the
 * law's time is over; after the trial a conviction or an acquittal. Source: the steps are those of criminal procedure; the
 * rule of the verdict is an assumption.
 */
final class Proceedings {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final List<Network> networks;
    private final Admissibility admissibility;
    private final List<Docket> dockets = new ArrayList<>();

    Proceedings(RunContext run, List<IntelligenceParty> holders, List<Network> networks, Admissibility admissibility) {
        this.run = run;
        this.holders = holders;
        this.networks = networks;
        this.admissibility = admissibility;
        for (Nation nation : run.order().nations()) {
            dockets.add(new Docket(nation.justice().prosecutors().value()));
        }
    }

    /** Charges somebody in custody if the evidence is enough, as soon as a court is free. */
    void consider(Accused accused, double day) {
        if (accused.state() != State.HELD) {
            return;
        }
        Weighing weighing = weigh(accused, day);
        if (isEnough(accused.prosecutor(), weighing)) {
            Docket docket = dockets.get(accused.prosecutor());
            if (docket.isFree()) {
                charge(accused, weighing, day);
            } else {
                accused.setState(State.WAITING);
                docket.await(accused);
            }
        }
    }

    /** Lets the law's time run for somebody in custody who has not been charged. */
    void limit(Accused accused, double day) {
        if (accused.state() != State.HELD && accused.state() != State.WAITING) {
            return;
        }
        double days = nation(accused).law().detentionDays();
        if (days == 0) {
            release(accused, day);
            return;
        }
        Task limit = Step.task(due -> release(accused, due));
        accused.setLimit(limit);
        agent(accused).plan(limit, day + days);
    }

    private void release(Accused accused, double day) {
        dockets.get(accused.prosecutor()).remove(accused);
        Weighing weighing = weigh(accused, day);
        boolean wanting = !isEnough(accused.prosecutor(), weighing);
        tell(accused, weighing, day);
        accused.setLimit(null);
        accused.setState(State.DEALT_WITH);
        run.events().on(new OperativeReleased(day, accused.operative().id(), id(accused), wanting));
        free(accused.operative(), day);
    }

    private void charge(Accused accused, Weighing weighing, double day) {
        Task limit = accused.limit();
        if (limit != null) {
            agent(accused).cancel(limit);
            accused.setLimit(null);
        }
        accused.setState(State.CHARGED);
        dockets.get(accused.prosecutor()).open();
        tell(accused, weighing, day);
        run.events()
                .on(new OperativeCharged(day, accused.operative().id(), id(accused), isCrossBorder(accused, weighing)));
        double cost = run.rules().costs().trial();
        if (cost > 0) {
            run.events().on(new MoneySpent(day, id(accused), Spending.TRIAL, cost));
        }
        Justice courts = nation(accused).justice();
        double days = run.draws().duration(courts.trialLaw(), courts.trialDays(), Purpose.TRIAL, day, accused.key(), 0);
        Step.after(days, day, agent(accused), due -> judge(accused, weighing, due));
    }

    /** The verdict, on what is admitted by then. */
    private void judge(Accused accused, Weighing charged, double day) {
        Weighing weighing = weigh(accused, day);
        if (!weighing.equals(charged)) {
            tell(accused, weighing, day);
        }
        double probability = convictionProbability(nation(accused).justice(), weighing.admitted());
        boolean convicted = run.draws().happens(probability, Purpose.VERDICT, day, accused.key(), 0);
        boolean crossBorder = isCrossBorder(accused, weighing);
        String operative = accused.operative().id();
        accused.setState(State.DEALT_WITH);
        dockets.get(accused.prosecutor()).close();
        if (convicted) {
            run.events().on(new OperativeConvicted(day, operative, id(accused), crossBorder));
        } else {
            run.events().on(new OperativeAcquitted(day, operative, id(accused), crossBorder));
            free(accused.operative(), day);
        }
        callNext(accused.prosecutor(), day);
    }

    /** Turns to those who have waited for a court. */
    private void callNext(int prosecutor, double day) {
        Docket docket = dockets.get(prosecutor);
        while (docket.isFree()) {
            Accused next = docket.next();
            if (next == null) {
                return;
            }
            // An agreement may have ended in the meantime, and the evidence with it.
            next.setState(State.HELD);
            consider(next, day);
        }
    }

    /** The probability of a conviction on the evidence admitted, 0..1. */
    static double convictionProbability(Justice courts, double admitted) {
        if (courts.chargeThreshold() == 0) {
            return courts.convictionOdds();
        }
        return 1 - StrictMath.pow(1 - courts.convictionOdds(), admitted / courts.chargeThreshold());
    }

    private Weighing weigh(Accused accused, double day) {
        return admissibility.weigh(accused.file(), accused.prosecutor(), day);
    }

    private boolean isEnough(int prosecutor, Weighing weighing) {
        return weighing.admitted()
                >= run.order().nations().get(prosecutor).justice().chargeThreshold();
    }

    private static boolean isCrossBorder(Accused accused, Weighing weighing) {
        return weighing.foreign() > 0 || accused.wasArrestedWithOthers();
    }

    private void tell(Accused accused, Weighing weighing, double day) {
        run.events()
                .on(new EvidenceWeighed(
                        day,
                        accused.operative().id(),
                        id(accused),
                        weighing.admitted(),
                        weighing.foreign(),
                        weighing.excluded()));
    }

    private void free(Operative operative, double day) {
        networks.get(operative.network()).free(operative, day);
    }

    private Nation nation(Accused accused) {
        return run.order().nations().get(accused.prosecutor());
    }

    private String id(Accused accused) {
        return run.order().id(accused.prosecutor());
    }

    private Agent agent(Accused accused) {
        return holders.get(accused.prosecutor()).agent();
    }
}
