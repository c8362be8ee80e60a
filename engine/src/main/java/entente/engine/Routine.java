package entente.engine;

import entente.engine.autopilot.Autopilot;
import entente.engine.decision.NationDecision;
import entente.engine.event.Event;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.politics.Attention;
import entente.engine.scenario.Agreement;
import entente.engine.threat.Network;
import java.util.ArrayList;
import java.util.List;

/** What nations do at regular times: review where they put their effort, and let their autopilots decide. */
final class Routine {

    private final RunAssembly parts;
    private final List<AutopilotReview> autopilots = new ArrayList<>();

    Routine(RunAssembly parts) {
        this.parts = parts;
    }

    /** Starts everything regular; decisions go through the given door. */
    void start(DecisionDispatcher door) {
        tellOfAgreements();
        new StockTaking(parts).start();
        double autopilotDays = parts.scenario.rules().autopilotReviewDays();
        double attentionDays = parts.scenario.rules().attentionReviewDays();
        for (int nation = 0; nation < parts.order.size(); nation++) {
            if (attentionDays > 0 && parts.networkIds.size() > 1) {
                new AttentionReview(nation, attentionDays).start();
            }
            AutopilotReview review = new AutopilotReview(nation, autopilotDays, door);
            autopilots.add(review);
            autopilotSwitched(nation, 0);
        }
    }

    /** Tells when agreements of the scenario begin and end during the run, unless they were left before. */
    private void tellOfAgreements() {
        for (Agreement agreement : parts.scenario.agreements()) {
            if (agreement.startDay() > 0) {
                tell(agreement, agreement.startDay(), AgreementBegun::new);
            }
            tell(agreement, agreement.lastDay(), AgreementEnded::new);
        }
    }

    private interface Told {
        Event of(double day, String nation, String partner);
    }

    private void tell(Agreement agreement, double when, Told told) {
        List<Integer> parties = parts.order.numbers(agreement.parties());
        parts.control.plan(
                new Task(0) {
                    @Override
                    protected void run(double day) {
                        for (int first : parties) {
                            for (int second : parties) {
                                if (first < second && stands(agreement, first, second)) {
                                    parts.events.on(told.of(day, parts.order.id(first), parts.order.id(second)));
                                }
                            }
                        }
                    }
                },
                when);
    }

    private boolean stands(Agreement agreement, int first, int second) {
        return parts.agreements.stands(first, second, agreement.startDay(), agreement.lastDay());
    }

    /** Lets a nation's autopilot decide at the next of its regular times, or no more. */
    void autopilotSwitched(int nation, double day) {
        AutopilotReview review = autopilots.get(nation);
        if (parts.autopilots[nation] && !review.isPlanned()) {
            review.planAfter(review.everyDays() * Math.floor(day / review.everyDays()));
        }
    }

    /** Something that a nation does again and again. */
    private abstract class Review extends Task {
        final int nation;
        private final double everyDays;
        private final Agent agent;

        Review(int nation, double everyDays) {
            super(5);
            this.nation = nation;
            this.everyDays = everyDays;
            agent = parts.holders.get(nation).agent();
        }

        final void planAfter(double day) {
            agent.plan(this, day + everyDays);
        }

        final double everyDays() {
            return everyDays;
        }

        @Override
        protected final void run(double day) {
            if (review(day)) {
                planAfter(day);
            }
        }

        /** Reviews, and says whether to go on doing so. */
        abstract boolean review(double day);
    }

    private final class AttentionReview extends Review {
        private final long[] networkKeys =
                parts.networks.stream().mapToLong(Network::key).toArray();
        private long number;

        AttentionReview(int nation, double everyDays) {
            super(nation, everyDays);
        }

        /** Starts with what can be foreseen on the first day. */
        void start() {
            if (parts.means.prediction(nation) > 0) {
                review(0);
            } else {
                number++;
            }
            planAfter(0);
        }

        @Override
        boolean review(double day) {
            Attention attention = parts.attention.get(nation);
            foresee(attention, day);
            for (int k = 0; k < parts.networkIds.size(); k++) {
                attention.concern(k, parts.priorities.added(nation, k, day));
            }
            attention.review();
            parts.coverageChanged(nation, day);
            return true;
        }

        /** Forecasts where plots form, as well as the nation's technology can; from the first day on. */
        void foresee(Attention attention, double day) {
            double prediction = parts.means.prediction(nation);
            if (prediction > 0) {
                long key = parts.holders.get(nation).key();
                double[] threat = parts.trueThreat.at(day);
                attention.foresee(prediction, parts.forecasts.of(key, networkKeys, threat, prediction, number, day));
            }
            number++;
        }
    }

    private final class AutopilotReview extends Review {
        private final NationWindow window;
        private final DecisionDispatcher door;

        AutopilotReview(int nation, double everyDays, DecisionDispatcher door) {
            super(nation, everyDays);
            this.door = door;
            window = new NationWindow(parts, nation);
        }

        @Override
        boolean review(double day) {
            if (!parts.autopilots[nation]) {
                return false;
            }
            for (NationDecision decision : Autopilot.decide(window)) {
                door.apply(decision, day);
            }
            return true;
        }
    }
}
