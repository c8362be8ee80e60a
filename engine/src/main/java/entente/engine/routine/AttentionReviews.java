package entente.engine.routine;

import entente.engine.intelligence.CoverageListener;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.Attention;
import entente.engine.politics.Forecasts;
import entente.engine.politics.Priorities;
import entente.engine.threat.Network;
import java.util.List;

/** How nations look at regular times where they put their effort. */
public final class AttentionReviews {

    private final List<Attention> attention;
    private final Priorities priorities;
    private final Forecasts forecasts;
    private final TrueThreat threat;
    private final Prospects prospects;
    private final CoverageListener listener;
    private final long[] networkKeys;

    /**
     * Reviews of the given nations' attention.
     *
     * @param networks by number
     * @param attention of nations, by number
     */
    public AttentionReviews(
            List<Network> networks,
            List<Attention> attention,
            Priorities priorities,
            Forecasts forecasts,
            TrueThreat threat,
            Prospects prospects,
            CoverageListener listener) {
        this.attention = attention;
        this.priorities = priorities;
        this.forecasts = forecasts;
        this.threat = threat;
        this.prospects = prospects;
        this.listener = listener;
        networkKeys = networks.stream().mapToLong(Network::key).toArray();
    }

    /**
     * Has all nations spread their effort, and plans their reviews, where there is more than one network to choose between.
     *
     * @param holders nations first, by number
     * @param everyDays 0 for none
     */
    public void start(List<IntelligenceParty> holders, double everyDays) {
        if (networkKeys.length > 1) {
            holders.stream().filter(IntelligenceParty::isNation).forEach(nation -> {
                attention.get(nation.number()).look(prospects.of(nation.number()), 0);
                if (everyDays > 0) {
                    new AttentionReview(nation, everyDays).start();
                }
            });
        }
    }

    private final class AttentionReview extends Review {
        private final int nation;
        private final long key;
        private long number;

        AttentionReview(IntelligenceParty nation, double everyDays) {
            super(nation.agent(), everyDays);
            this.nation = nation.number();
            key = nation.key();
        }

        /** Starts with what is known on the first day. */
        void start() {
            review(0);
            planAfter(0);
        }

        @Override
        boolean review(double day) {
            Attention own = attention.get(nation);
            own.look(prospects.of(nation), day);
            foresee(own, day);
            for (int k = 0; k < networkKeys.length; k++) {
                own.concern(k, priorities.added(nation, k, day));
            }
            if (!threat.follow(nation, day)) {
                own.spread(day);
            }
            own.fade(day);
            listener.coverageChanged(nation, day);
            return true;
        }

        /** Forecasts where plots form, as well as technology and the assessments of others allow; from the first day on. */
        private void foresee(Attention own, double day) {
            double prediction = forecasts.sharpness(prospects.prediction(nation), own.assessed());
            if (prediction > 0) {
                own.foresee(
                        prediction, forecasts.of(key, networkKeys, threat.at(nation, day), prediction, number, day));
            }
            number++;
        }
    }
}
