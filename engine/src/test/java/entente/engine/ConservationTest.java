package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.AttackFailed;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.random.Seeds;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Recovery;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no run may break, whatever the scenario: nothing is lost, doubled or done to what is over (Q13). */
class ConservationTest {

    private static final int WORLDS = 12;

    /** A plot's end, or null if the event ends none. */
    private static String endedBy(Event event) {
        return event instanceof AttackLaunched e
                ? e.plot()
                : event instanceof AttackFailed f
                        ? f.plot()
                        : event instanceof PlotDissolved d
                                ? d.plot()
                                : event instanceof PlotInterdicted i ? i.plot() : null;
    }

    /** Who goes back to liberty, or null. */
    private static String freedBy(Event event) {
        return event instanceof OperativeReleased e
                ? e.operative()
                : event instanceof OperativeAcquitted e ? e.operative() : null;
    }

    /** The plot or operative to which an event does something that only happens while it exists, or null. */
    private static String subject(Event event) {
        return event instanceof PlotDetected e
                ? e.plot()
                : event instanceof CaseOpened o
                        ? o.plot()
                        : event instanceof JointOperationAsked a
                                ? a.plot()
                                : event instanceof JointOperationAccepted a
                                        ? a.plot()
                                        : event instanceof JointOperationDeclined a
                                                ? a.plot()
                                                : event instanceof PlotWarned w
                                                        ? w.plot()
                                                        : event instanceof TraceConsidered t
                                                                ? t.source()
                                                                : event instanceof ReportLinked l
                                                                        ? l.subject()
                                                                        : event instanceof ReportStrayed s
                                                                                ? s.subject()
                                                                                : null;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void everyPlotBornHasOneEndOrIsUnderWay(int world) {
        Scenario scenario = world(world);
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(scenario, Seeds.of(world), List.of(), events::add);
        RunOutcome outcome = simulation.advanceTo(scenario.period().horizonDays());

        Set<String> underWay = new HashSet<>();
        Set<String> over = new HashSet<>();
        Set<String> arrests = new HashSet<>();
        double day = 0;
        for (Event event : events) {
            assertThat(event.day()).as("%s", event).isGreaterThanOrEqualTo(day).isLessThanOrEqualTo(outcome.endDay());
            day = event.day();
            if (event instanceof PlotBorn born) {
                assertThat(underWay.add(born.plot()))
                        .as("%s is born once", born)
                        .isTrue();
                assertThat(over).doesNotContain(born.plot());
            }
            String subject = subject(event);
            assertThat(subject == null || !over.contains(subject))
                    .as("%s after its end", event)
                    .isTrue();
            if (event instanceof OperativeArrested arrested) {
                assertThat(arrests.add(arrested.operative()))
                        .as("%s was at liberty", arrested)
                        .isTrue();
            }
            String freed = freedBy(event);
            if (freed != null) {
                assertThat(arrests.remove(freed)).as("%s was arrested", event).isTrue();
            }
            boolean byArrested = event instanceof TraceConsidered trace && arrests.contains(trace.source());
            assertThat(byArrested).as("%s after the arrest", event).isFalse();
            String ended = endedBy(event);
            if (ended != null) {
                assertThat(underWay.remove(ended))
                        .as("%s ends what is under way", event)
                        .isTrue();
                over.add(ended);
            }
        }
        assertThat(over).isNotEmpty();
        assertThat(underWay).hasSize(outcome.activePlots());
        assertThat(simulation.asControl().plots()).extracting("plot").containsExactlyInAnyOrderElementsOf(underWay);
        assertThat(outcome.events()).isEqualTo(events.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void everyCaseOpenedIsClosedOnceOrOpenAtTheEnd(int world) {
        Scenario scenario = world(world);
        List<Event> events = TestWorlds.run(scenario, world).all();

        Map<String, String> detected = new HashMap<>();
        Map<String, String> open = new HashMap<>();
        Map<Class<?>, Ending> endings = Map.of(
                PlotInterdicted.class, Ending.INTERDICTED,
                AttackLaunched.class, Ending.ATTACKED,
                AttackFailed.class, Ending.ATTACKED,
                PlotDissolved.class, Ending.DISSOLVED);
        Map<String, Ending> expected = new HashMap<>();
        for (Event event : events) {
            if (event instanceof PlotDetected e) {
                assertThat(open).as("one case at most").doesNotContainKey(e.plot());
                detected.put(e.plot(), e.nation());
            } else if (event instanceof CaseOpened e) {
                assertThat(detected.remove(e.plot()))
                        .as("%s follows its detection", e)
                        .isEqualTo(e.nation());
                open.put(e.plot(), e.nation());
            } else if (event instanceof CaseClosed e) {
                assertThat(open.remove(e.plot())).as("%s ends its case", e).isEqualTo(e.nation());
                if (e.ending() != Ending.WRONGFUL && e.ending() != Ending.INTERDICTION_FAILED) {
                    assertThat(expected.remove(e.plot())).as("%s", e).isEqualTo(e.ending());
                }
            }
            String ended = endedBy(event);
            if (ended != null) {
                detected.remove(ended);
                if (open.containsKey(ended)) {
                    expected.put(ended, endings.get(event.getClass()));
                }
            }
        }
        assertThat(expected)
                .as("cases whose plot ended but that were not closed")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void noMoreTeamsAreBusyThanThereAre(int world) {
        Scenario scenario = world(world);
        Map<String, Integer> busy = new HashMap<>();
        Map<String, String> hosts = new HashMap<>();
        Map<String, PriorityQueue<Double>> leads = new HashMap<>();
        Map<String, Integer> teams = new HashMap<>();
        scenario.nations().forEach(n -> {
            teams.put(n.id(), n.capability().teams().value());
            busy.put(n.id(), 0);
            leads.put(n.id(), new PriorityQueue<>());
        });
        int most = 0;
        for (Event event : TestWorlds.run(scenario, world).all()) {
            leads.forEach((nation, ends) -> {
                while (!ends.isEmpty() && ends.peek() <= event.day()) {
                    ends.remove();
                    busy.merge(nation, -1, Integer::sum);
                }
            });
            if (event instanceof CaseOpened e) {
                busy.merge(e.nation(), 1, Integer::sum);
            } else if (event instanceof JointOperationAccepted e) {
                busy.merge(e.host(), 1, Integer::sum);
                hosts.put(e.plot(), e.host());
            } else if (event instanceof FalseLeadTaken e) {
                busy.merge(e.nation(), 1, Integer::sum);
                leads.get(e.nation()).add(e.day() + e.days());
            } else if (event instanceof CaseClosed e) {
                busy.merge(e.nation(), -1, Integer::sum);
                String host = hosts.remove(e.plot());
                if (host != null) {
                    busy.merge(host, -1, Integer::sum);
                }
            }
            for (String nation : busy.keySet()) {
                assertThat(busy.get(nation)).as("%s at %s", nation, event).isBetween(0, teams.get(nation));
                most = Math.max(most, busy.get(nation));
            }
        }
        assertThat(most).isPositive();
    }

    /** A world with every process on, drawn by a seed of its own. */
    private static Scenario world(int number) {
        SplittableRandom random = new SplittableRandom(4711 + number);
        assertThat(number).isLessThan(WORLDS);
        Structure[] structures = {
            Structure.CELLULAR,
            Structure.HIERARCHICAL,
            Structure.SCALE_FREE,
            Structure.SMALL_WORLD,
            Structure.RANDOM,
            Structure.NONE
        };
        RecoveryRule[] recoveries = RecoveryRule.values();
        RichWorld world = RichWorld.everythingOn()
                .horizon(600 + random.nextInt(600))
                .rules("interdictor", random.nextBoolean() ? Interdictor.HOST : Interdictor.DETECTOR)
                .rules("containment", random.nextInt(3) * 0.5)
                .rules("answerDays", random.nextInt(2) * 7.0)
                .rules("followUpArrests", random.nextDouble())
                .rules("leakProbability", 0.05)
                .rules("sharing", number == 5 ? SharingRegime.POOLED : SharingRegime.AS_WRITTEN)
                .networks("structure", structures[number % structures.length])
                .networks("operatives", 20 + random.nextInt(60))
                .networks("plotsPerYear", 5 + 20 * random.nextDouble())
                .networks("interrogationYield", random.nextDouble())
                .networks(
                        "recovery",
                        new Recovery(recoveries[random.nextInt(recoveries.length)], 60, random.nextDouble(), 0.3))
                .capability("falseReportsPerYear", 20.0)
                .capability("falseLeadsPerTeamYear", 2.0)
                .capability("interdictionLaw", new DurationLaw(random.nextInt(3)))
                .capability("interdictionDays", random.nextInt(2) * 40.0)
                .capability("interdictionSuccess", 0.5 + 0.5 * random.nextDouble());
        RichWorld.NATIONS.forEach(nation -> world.capability(nation, "teams", Count.of(random.nextInt(5)))
                .capability(nation, "evidenceThreshold", 1 + random.nextInt(3) * 1.0));
        return world.scenario();
    }
}
