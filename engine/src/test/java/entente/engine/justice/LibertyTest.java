package entente.engine.justice;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.justice.CourtWorlds.detector;
import static entente.engine.justice.CourtWorlds.operatives;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody is charged, and everybody goes back to the network after a time. */
class LibertyTest {

    private static Scenario world(double detentionDays, Object... network) {
        return scenario(
                6 * YEAR,
                detector("chargeThreshold", 1000, "detentionDays", detentionDays),
                operatives(Map.of("AAA", 1.0), network));
    }

    private static Object[] cells(Object... more) {
        Object[] all = {"structure", Structure.CELLULAR, "operatives", 40, "teamSize", 4};
        Object[] both = java.util.Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, both, all.length, more.length);
        return both;
    }

    @Test
    void whoIsReleasedIsBackInHisOrHerPlace() {
        Run run = run(world(20, cells()), 1);
        int away = 0;
        int whole = 0;
        Map<String, Integer> arrests = new HashMap<>();
        for (Event event : run.all()) {
            if (event instanceof OperativeArrested e) {
                away++;
                arrests.merge(e.operative() + " " + e.role(), 1, Integer::sum);
            } else if (event instanceof OperativeReleased) {
                away--;
            } else if (event instanceof NetworkChanged e) {
                assertThat(e.atLiberty()).isEqualTo(40 - away);
                if (away == 0) {
                    assertThat(e.strength()).isEqualTo(1);
                    assertThat(e.largestComponent()).isEqualTo(40);
                    whole++;
                } else {
                    assertThat(e.strength()).isLessThan(1);
                }
            }
        }
        assertThat(whole).isGreaterThan(10);
        assertThat(arrests.values()).as("arrested again").anyMatch(times -> times > 1);
        assertThat(arrests).as("with the same role").hasSizeLessThanOrEqualTo(40);
    }

    /** Candidate births are the same whoever is in prison; only what becomes of them differs. */
    @Test
    void aReleaseMovesNoBirth() {
        List<BirthConsidered> freed = run(world(20, cells()), 1).events(BirthConsidered.class);
        List<BirthConsidered> kept = run(world(10_000, cells()), 1).events(BirthConsidered.class);
        assertThat(freed).hasSameSizeAs(kept);
        int stronger = 0;
        for (int i = 0; i < freed.size(); i++) {
            assertThat(freed.get(i).day()).isEqualTo(kept.get(i).day());
            assertThat(freed.get(i).mark()).isEqualTo(kept.get(i).mark());
            stronger += freed.get(i).strength() > kept.get(i).strength() ? 1 : 0;
        }
        assertThat(stronger).isGreaterThan(freed.size() / 2);
    }

    @Test
    void aRecruitStaysAndOneToComeDoesNot() {
        Object[] quick = {"recovery.rule", RecoveryRule.RANDOM, "recovery.replacedShare", 1, "recovery.delayDays", 0.01
        };
        Run soon = run(world(20, cells(quick)), 1);
        int arrested = soon.events(OperativeArrested.class).size();
        assertThat(soon.events(OperativeRecruited.class)).hasSize(arrested);
        List<NetworkChanged> sizes = soon.events(NetworkChanged.class);
        assertThat(sizes.get(sizes.size() - 1).atLiberty()).isGreaterThan(40);

        Object[] slow = {"recovery.rule", RecoveryRule.RANDOM, "recovery.replacedShare", 1, "recovery.delayDays", 1e4};
        Run late = run(world(5, cells(slow)), 1);
        assertThat(late.events(OperativeArrested.class)).hasSizeGreaterThan(100);
        // One in 2,000 would come within five days of the arrest.
        assertThat(late.events(OperativeRecruited.class)).hasSizeLessThanOrEqualTo(2);
    }

    /** Somebody arrested twice is lost twice, each time with luck of its own: half of all losses are replaced. */
    @Test
    void everyArrestHasLuckOfItsOwn() {
        Object[] half = {"recovery.rule", RecoveryRule.RANDOM, "recovery.replacedShare", 0.5, "recovery.delayDays", 0.01
        };
        Run run = run(world(20, cells(half)), 1);
        Map<String, List<Boolean>> replaced = new HashMap<>();
        for (Event event : run.all()) {
            if (event instanceof OperativeArrested e) {
                replaced.computeIfAbsent(e.operative(), key -> new ArrayList<>())
                        .add(false);
            } else if (event instanceof OperativeRecruited e) {
                List<Boolean> losses = replaced.get(e.replaced());
                losses.set(losses.size() - 1, true);
            }
        }
        long both = replaced.values().stream()
                .filter(losses -> losses.contains(true) && losses.contains(false))
                .count();
        assertThat(both).isPositive();
    }

    /** Of a released operative's own traces half are left; of a plot's, as many less as the released are in its team. */
    @Test
    void whoWasInCustodyLeavesFewerTraces() {
        Scenario scenario = scenario(
                6 * YEAR,
                detector("chargeThreshold", 1000, "detentionDays", 20),
                operatives(Map.of("AAA", 1.0), cells("tracesPerOperativeYear", 8)),
                rules("courts.releasedCaution", 0.5));
        TreeSet<String> released = new TreeSet<>();
        TreeSet<Double> plotRates = new TreeSet<>();
        int before = 0;
        int after = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof OperativeReleased e) {
                released.add(e.operative());
            } else if (event instanceof TraceConsidered e && e.source().startsWith("O-")) {
                boolean wary = released.contains(e.source());
                assertThat(e.rate()).isCloseTo(8 / YEAR * (wary ? 0.5 : 1), within(1e-12));
                before += wary ? 0 : 1;
                after += wary ? 1 : 0;
            } else if (event instanceof TraceConsidered e) {
                plotRates.add(Math.rint(e.rate() * YEAR / 60 * 1000) / 1000);
            }
        }
        assertThat(before).isGreaterThan(50);
        assertThat(after).isGreaterThan(50);
        assertThat(plotRates)
                .isSubsetOf(0.5, 0.625, 0.75, 0.875, 1.0, 0.667, 0.833)
                .hasSizeGreaterThan(3);
    }
}
