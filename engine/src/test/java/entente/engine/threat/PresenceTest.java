package entente.engine.threat;

import static entente.engine.TestWorlds.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.ThreatNetwork;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final double[] SHARES = {0.4, 0.3, 0.2, 0.1};
    private static final double[] TARGETS = {0.1, 0.2, 0.3, 0.4};
    private static final int PLOTS = 100_000;
    private static final int TEAM = 4;
    private static final int SPREAD = 3;

    private static ThreatNetwork withTeams(double localTies, double transitShare, double actingShare) {
        return network(
                "net",
                Map.of("AAA", 1.0),
                "structure",
                ThreatNetwork.Structure.RANDOM,
                "operatives",
                40,
                "teamSize",
                TEAM,
                "localTies",
                localTies,
                "plotSpread",
                SPREAD,
                "transitShare",
                transitShare,
                "actingShare",
                actingShare,
                "clockLaw",
                DurationLaw.parse("erlang(2)"));
    }

    /** Without transit and with homes of their own, all is exact: a plot concerns 1 − (1 − t)(1 − s)⁴ of the time. */
    @Test
    void whereMembersLiveIndependentlyItIsExact() {
        Presence presence = new Presence(withTeams(0, 0, 0), SHARES, TARGETS);
        for (int nation = 0; nation < SHARES.length; nation++) {
            double concern = 1 - (1 - TARGETS[nation]) * Math.pow(1 - SHARES[nation], TEAM);
            assertThat(presence.concern(nation)).isCloseTo(concern, within(1e-12));
            assertThat(presence.homeShare(nation)).isCloseTo(SHARES[nation] / concern, within(1e-12));
        }
    }

    /** Against plots drawn one by one by the stated ways; the formula is of means, and may be off by a little. */
    @Test
    void itComesNearToPlotsThatAreDrawnOneByOne() {
        double localTies = 0.9;
        double transitShare = 0.5;
        double actingShare = 0.5;
        Presence presence = new Presence(withTeams(localTies, transitShare, actingShare), SHARES, TARGETS);
        Random random = new Random(19);
        double[] concern = new double[SHARES.length];
        double[] traces = new double[SHARES.length];
        for (int plot = 0; plot < PLOTS; plot++) {
            int target = draw(TARGETS, random);
            double[] home = new double[SHARES.length];
            int first = draw(SHARES, random);
            home[first] += 1.0 / TEAM;
            for (int member = 1; member < TEAM; member++) {
                home[random.nextDouble() < localTies ? first : draw(SHARES, random)] += 1.0 / TEAM;
            }
            double[] transit = transit(home, target, random);
            double passed = sum(transit) > 0 ? transitShare : 0;
            for (int i = 0; i < SHARES.length; i++) {
                concern[i] += i == target || home[i] > 0 || transit[i] > 0 ? 1 : 0;
                // Half the members go to the target for the second of two stages.
                double team = 0.75 * home[i] + (i == target ? 0.25 : 0);
                traces[i] += (1 - passed) * team + (passed == 0 ? 0 : passed * transit[i] / sum(transit));
            }
        }
        for (int i = 0; i < SHARES.length; i++) {
            assertThat(presence.concern(i)).isCloseTo(concern[i] / PLOTS, within(0.03));
            assertThat(presence.homeShare(i)).isCloseTo(traces[i] / concern[i], within(0.03));
        }
    }

    private static double[] transit(double[] home, int target, Random random) {
        double[] left = SHARES.clone();
        int nations = SPREAD;
        for (int i = 0; i < left.length; i++) {
            if (home[i] > 0 || i == target) {
                left[i] = 0;
                nations--;
            }
        }
        double[] transit = new double[left.length];
        for (int taken = 0; taken < nations && sum(left) > 0; taken++) {
            int nation = draw(left, random);
            transit[nation] = left[nation];
            left[nation] = 0;
        }
        return transit;
    }

    private static int draw(double[] weights, Random random) {
        double left = random.nextDouble() * sum(weights);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
