package entente.engine.routine;

import entente.engine.autopilot.Autopilot;
import entente.engine.decision.Deciders;
import entente.engine.decision.DecisionDispatcher;
import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.NationDecision;
import entente.engine.decision.Outcome;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.SharingRegime;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Lets autopilots decide at regular times for the nations that have theirs on. */
public final class Autopilots {

    private final IdLookup ids;
    private final DecisionDispatcher dispatcher;
    private final boolean[] on;
    private final SharingRegime arm;
    private final List<AutopilotReview> reviews = new ArrayList<>();

    /**
     * The autopilots of all nations.
     *
     * @param dispatcher through which all that they decide goes
     * @param arm in which arm the run takes place: where nobody decides, all stay off
     */
    public Autopilots(NationOrder order, IdLookup ids, DecisionDispatcher dispatcher, SharingRegime arm) {
        this.arm = arm;
        this.ids = ids;
        this.dispatcher = dispatcher;
        on = new boolean[order.size()];
        List<Nation> nations = order.nations();
        for (int i = 0; i < on.length; i++) {
            on[i] = arm.letsDecide() && nations.get(i).autopilot();
        }
    }

    /** Says which injects are carried out here. */
    public void register(DecisionHandlers handlers) {
        handlers.on(SetAutopilot.class, this::setAutopilot);
    }

    /**
     * Plans the reviews of those that are on.
     *
     * @param holders nations first, by number
     * @param views what each nation sees, by number
     */
    public void start(List<IntelligenceParty> holders, IntFunction<NationView> views, double everyDays) {
        for (int nation = 0; nation < on.length; nation++) {
            reviews.add(new AutopilotReview(holders.get(nation), views.apply(nation), everyDays));
            resume(nation, 0);
        }
    }

    /** Lets a nation's autopilot decide at the next of its regular times, if it is on. */
    private void resume(int nation, double day) {
        AutopilotReview review = reviews.get(nation);
        if (on[nation] && !review.isPlanned()) {
            review.resumeAfter(day);
        }
    }

    private Outcome setAutopilot(SetAutopilot inject, double day) {
        int nation = ids.nation(inject.nation());
        if (!arm.letsDecide() || on[nation] == inject.on()) {
            return Outcome.UNCHANGED;
        }
        on[nation] = inject.on();
        resume(nation, day);
        return Outcome.changed(inject.on() ? "autopilotOn" : "autopilotOff", inject.nation());
    }

    private final class AutopilotReview extends Review {
        private final int nation;
        private final NationView view;

        AutopilotReview(IntelligenceParty nation, NationView view, double everyDays) {
            super(nation.agent(), everyDays);
            this.nation = nation.number();
            this.view = view;
        }

        @Override
        boolean review(double day) {
            if (!on[nation]) {
                return false;
            }
            for (NationDecision decision : Autopilot.decide(view)) {
                if (Deciders.mayDecide(arm, decision)) {
                    dispatcher.apply(decision, day);
                }
            }
            return true;
        }
    }
}
