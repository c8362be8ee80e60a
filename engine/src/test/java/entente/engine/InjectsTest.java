package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.decision.Inject.CourtRuling;
import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.Inject.LeadershipChange;
import entente.engine.decision.Inject.Leak;
import entente.engine.decision.Inject.NewStandard;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.Staff;
import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.random.Seeds;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the control lets happen, and that scenarios can let it happen too. */
class InjectsTest {

    private static final double DAY = 200;

    private static Scenario world(Record... more) {
        List<Record> parts = new ArrayList<>(List.of(
                nation("AAA", "teams", 4, "analysts", 5, "interdictionDays", 60, "analysisDays", 1),
                nation("BBB", "teams", 0),
                nation("CCC", "teams", 0),
                agreement("AAA", "BBB", "interoperability", 0.4),
                centre("HUB", List.of("BBB", "CCC"), "interoperability", 0.5),
                relation("AAA", "BBB", "affinity", 0.3, "trust", 0.8, "trustBack", 0.6),
                relation("AAA", "CCC", "affinity", -0.9),
                network("iron", evenly("AAA", "BBB", "CCC"), "plotsPerYear", 40, "clockDays", 900),
                network("jade", evenly("AAA", "BBB", "CCC"), "plotsPerYear", 20, "clockDays", 900)));
        parts.addAll(List.of(more));
        return scenario(2 * YEAR, parts.toArray(Record[]::new));
    }

    private static Simulation after(Scenario scenario, Inject inject, List<Event> events) {
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(inject), events::add);
        simulation.advanceTo(DAY);
        assertThat(events).last().isInstanceOfSatisfying(DecisionTaken.class, taken -> {
            assertThat(taken.by()).isEqualTo("control");
            assertThat(taken.decision()).isEqualTo(inject.type());
        });
        return simulation;
    }

    @Test
    void aCrisisCostsAffinityAndTrustOnBothSides() {
        Simulation simulation =
                after(world(), new DiplomaticCrisis(DAY, List.of("BBB", "AAA"), 0.5, 0.25), new ArrayList<>());
        NationView first = simulation.asNation("AAA");
        NationView second = simulation.asNation("BBB");
        assertThat(first.affinity("BBB")).isEqualTo(second.affinity("AAA")).isCloseTo(-0.2, within(1e-12));
        assertThat(first.trust("BBB")).isCloseTo(0.8 * 0.75, within(1e-12));
        assertThat(second.trust("AAA")).isCloseTo(0.6 * 0.75, within(1e-12));
        assertThat(first.affinity("CCC")).isEqualTo(-0.9);
    }

    @Test
    void aNewLeadershipShiftsAffinityToEveryOtherWithinItsBounds() {
        Simulation simulation = after(world(), new LeadershipChange(DAY, "AAA", -0.3), new ArrayList<>());
        assertThat(simulation.asNation("AAA").affinity("BBB")).isCloseTo(0, within(1e-12));
        assertThat(simulation.asNation("CCC").affinity("AAA")).isEqualTo(-1);
        assertThat(simulation.asNation("BBB").affinity("CCC")).isEqualTo(0);
    }

    @Test
    void aLeakWarnsEveryPlotOfTheNetworkAndCostsTheTrustOfAllOthers() {
        List<Event> events = new ArrayList<>();
        Scenario scenario =
                world(rules("trustLearns", true, "breachWeight", 5, "trustPriorWeight", 5, "containment", 0));
        Simulation simulation = after(scenario, new Leak(DAY, "iron", "AAA"), events);
        Set<String> underWay = new HashSet<>();
        simulation.asControl().plots().stream()
                .filter(plot -> plot.network().equals("iron"))
                .forEach(plot -> underWay.add(plot.plot()));
        Set<String> warned = new HashSet<>();
        Set<String> distrustful = new HashSet<>();
        for (Event event : events) {
            if (event instanceof PlotWarned e && e.day() == DAY) {
                warned.add(e.plot());
            } else if (event instanceof TrustChanged e && e.day() == DAY) {
                assertThat(e.other()).isEqualTo("AAA");
                distrustful.add(e.nation());
            }
        }
        assertThat(warned).isNotEmpty().isEqualTo(underWay);
        assertThat(distrustful).containsExactlyInAnyOrder("BBB", "CCC");
    }

    @Test
    void aCourtRulingOpensAndClosesALegalGateway() {
        Run run = run(
                world(),
                1,
                new CourtRuling(DAY, "AAA", InformationKind.ALERT, LawfulBasis.CLOSED, List.of()),
                new CourtRuling(2 * DAY, "AAA", InformationKind.ALERT, LawfulBasis.NAMED, List.of("BBB")));
        assertThat(run.events(ReportShared.class))
                .filteredOn(e -> e.from().equals("AAA"))
                .anyMatch(e -> e.day() < DAY)
                .anyMatch(e -> e.day() > 2 * DAY)
                .noneMatch(e -> e.day() > DAY && e.day() <= 2 * DAY);
        assertThat(run.events(ReportWithheld.class))
                .filteredOn(e -> e.obstacle() == Obstacle.LAW)
                .isNotEmpty()
                .allMatch(e -> e.from().equals("AAA") && e.day() > DAY);
    }

    @Test
    void aBudgetCutTakesWholeTeamsOnceTheyAreFree() {
        List<Event> events = new ArrayList<>();
        Simulation simulation = after(world(), new BudgetCut(DAY, "AAA", 0.6, 0), events);
        // 0.6 · 4 = 2.4, so two go.
        assertThat(simulation.asNation("AAA").teams()).isEqualTo(2);
        assertThat(events)
                .filteredOn(StaffChanged.class::isInstance)
                .containsExactly(new StaffChanged(DAY, "AAA", Staff.TEAMS, 2));
        int most = 0;
        while (simulation.day() < 2 * YEAR) {
            simulation.advanceTo(simulation.day() + 10);
            int free = simulation.asNation("AAA").freeTeams();
            assertThat(free).isBetween(0, 2);
            most = Math.max(most, 2 - free);
        }
        assertThat(most).isPositive();
        assertThat(events).filteredOn(CaseOpened.class::isInstance).anyMatch(event -> event.day() > DAY);
        Simulation all = after(world(), new BudgetCut(DAY, "AAA", 1, 1), new ArrayList<>());
        assertThat(all.asNation("AAA").teams()).isZero();
        assertThat(all.asNation("AAA").freeTeams()).isZero();
    }

    @Test
    void aSurgeAddsBirthsForItsTimeAndMovesNoOther() {
        Run without = run(world(), 1);
        Run with = run(world(), 1, new SurgeOfPlots(DAY, "iron", 100, 90));
        List<BirthConsidered> added = new ArrayList<>(with.events(BirthConsidered.class));
        assertThat(added).containsAll(without.events(BirthConsidered.class));
        added.removeAll(without.events(BirthConsidered.class));
        assertThat(added).hasSizeBetween(10, 45).allSatisfy(e -> {
            assertThat(e.network()).isEqualTo("iron");
            assertThat(e.day()).isBetween(DAY, DAY + 90);
        });
        assertThat(with.events(PlotBorn.class))
                .as("plots, targets, hosts, clocks")
                .containsAll(without.events(PlotBorn.class));
    }

    @Test
    void twoSurgesOfADayBringPlotsOfTheirOwn() {
        Decision surge = new SurgeOfPlots(DAY, "iron", 100, 90);
        Run run = run(world(), 1, surge, surge, new SurgeOfPlots(DAY, "jade", 100, 90));
        assertThat(run.events(PlotBorn.class)).extracting(PlotBorn::plot).doesNotHaveDuplicates();
        assertThat(run.events(BirthConsidered.class))
                .extracting(BirthConsidered::day)
                .doesNotHaveDuplicates();
    }

    @Test
    void aNewStandardRaisesInteroperabilityAndConnectsWhatWasHeld() {
        List<Event> events = new ArrayList<>();
        Simulation simulation = after(world(), new NewStandard(DAY, List.of("AAA", "BBB"), 0.5), events);
        assertThat(simulation
                        .asNation("AAA")
                        .agreement("BBB")
                        .orElseThrow()
                        .exchange()
                        .interoperability())
                .isCloseTo(0.7, within(1e-12));
        Run full = run(world(), 1, new NewStandard(DAY, List.of("*"), 1));
        Set<String> strays = new HashSet<>();
        for (ReportStrayed e : full.events(ReportStrayed.class)) {
            assertThat(e.day()).as("afterwards everything is linked").isLessThanOrEqualTo(DAY);
            assertThat(e.obstacle()).isEqualTo(Obstacle.STANDARDS);
            strays.add(e.report() + e.holder());
        }
        assertThat(strays).hasSizeGreaterThan(10);
        assertThat(full.events(ReportLinked.class))
                .filteredOn(e -> e.day() == DAY && strays.contains(e.report() + e.holder()))
                .isNotEmpty();
    }

    @Test
    void injectsOfAScenarioEqualDecisionsGivenToTheRun() {
        Inject[] injects = {
            new SurgeOfPlots(DAY, "iron", 50, 90),
            new DiplomaticCrisis(DAY, List.of("AAA", "BBB"), 0.5, 0.5),
            new Leak(50, "jade", "CCC"),
            new BudgetCut(300, "AAA", 0.5, 0)
        };
        Run given = run(world(), 1, injects);
        assertThat(run(world(Arrays.copyOf(injects, 4, Record[].class)), 1).all())
                .isEqualTo(given.all());
    }

    @Test
    void atEqualDaysInjectsOfTheScenarioComeFirstThenDecisionsInTheirOrder() {
        Inject closed = new CourtRuling(DAY, "AAA", InformationKind.ALERT, LawfulBasis.CLOSED, List.of());
        Inject open = new CourtRuling(DAY, "AAA", InformationKind.ALERT, LawfulBasis.OPEN, List.of());
        assertThat(lastDayOfSharing(run(world(), 1, closed, open))).isGreaterThan(DAY);
        assertThat(lastDayOfSharing(run(world(), 1, open, closed))).isLessThan(DAY);
        assertThat(lastDayOfSharing(run(world((Record) closed), 1, open))).isGreaterThan(DAY);
        assertThat(lastDayOfSharing(run(world((Record) open), 1, closed))).isLessThan(DAY);
    }

    private static double lastDayOfSharing(Run run) {
        return run.events(ReportShared.class).stream()
                .filter(e -> e.from().equals("AAA"))
                .mapToDouble(ReportShared::day)
                .max()
                .orElseThrow();
    }
}
