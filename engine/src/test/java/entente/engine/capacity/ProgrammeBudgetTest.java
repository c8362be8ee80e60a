package entente.engine.capacity;

import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.programme;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.capacity.Capacities.GAIN;
import static entente.engine.capacity.Capacities.QUARTER;
import static entente.engine.capacity.Capacities.SATURATION;
import static entente.engine.capacity.Capacities.capacityCentre;
import static entente.engine.capacity.Capacities.delivered;
import static entente.engine.scenario.ProgrammeKind.BEST_PRACTICE;
import static entente.engine.scenario.ProgrammeKind.PREVENTION;
import static entente.engine.scenario.ProgrammeKind.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Programme;
import entente.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a centre spends its money: quarter by quarter, in the order of its programmes, as far as it goes. */
class ProgrammeBudgetTest {

    private static final double YEAR = 365.25;

    private static Scenario world(double days, double budget, Programme... programmes) {
        return scenario(
                days,
                nation("AAA", "fieldCoverage", 0.2, "interdictionSuccess", 0.9),
                network("net", evenly("AAA"), "plotsPerYear", 0),
                capacityCentre(List.of("AAA"), budget, programmes));
    }

    private static List<Double> spent(Run run) {
        return run.events(MoneySpent.class).stream().map(MoneySpent::amount).toList();
    }

    @Test
    void aQuarterOfTheBudgetIsSpentAtTheStartOfEachQuarter() {
        Run run = run(world(YEAR - 1, 2, programme(TRAINING)), 1);
        assertThat(run.events(MoneySpent.class))
                .containsExactly(
                        new MoneySpent(0, "CAP", Spending.CAPACITY_BUILDING, 0.5),
                        new MoneySpent(QUARTER, "CAP", Spending.CAPACITY_BUILDING, 0.5),
                        new MoneySpent(2 * QUARTER, "CAP", Spending.CAPACITY_BUILDING, 0.5),
                        new MoneySpent(3 * QUARTER, "CAP", Spending.CAPACITY_BUILDING, 0.5));
    }

    /** 0.625 a quarter: all of the first programme, a quarter of the second, nothing of the third. */
    @Test
    void programmesArePaidInOrderAndGainInProportion() {
        Run run = run(
                world(
                        80,
                        2.5,
                        programme(TRAINING, "lagDays", 10),
                        programme(PREVENTION, "lagDays", 20),
                        programme(PREVENTION, "lagDays", 30)),
                1);
        assertThat(spent(run)).containsExactly(0.5, 0.125);
        List<ProgrammeDelivered> told = run.events(ProgrammeDelivered.class);
        assertThat(told).extracting(ProgrammeDelivered::day).containsExactly(10.0, 20.0);
        assertThat(told.get(0).level()).isCloseTo(0.2 + GAIN / 4 * (SATURATION - 0.2), within(1e-12));
        assertThat(told.get(1).level()).isCloseTo(GAIN / 4 / 4 * SATURATION, within(1e-12));
    }

    /** Nobody can learn best practice alone, and who has no teams learns nothing of it; the money waits. */
    @Test
    void whatNobodyCanLearnFromIsNotPaid() {
        Run run = run(world(3 * YEAR, 1, programme(BEST_PRACTICE), programme(TRAINING, "saturation", 0.2)), 1);
        assertNothing(run);
    }

    private static void assertNothing(Run run) {
        assertThat(spent(run)).isEmpty();
        assertThat(run.events(ProgrammeDelivered.class)).isEmpty();
    }

    /** Half a year's money is there after two quarters for what costs a quarter of it in each. */
    @Test
    void moneyThatIsLeftIsSpentLater() {
        Run run = run(
                world(
                        2 * QUARTER - 1,
                        1,
                        programme(TRAINING, "saturation", 0.2, "costPerYear", 4),
                        programme(PREVENTION, "costPerYear", 0.8)),
                1);
        assertThat(spent(run)).containsExactly(0.2, 0.2);
        Run dearer = run(world(QUARTER + 1, 1, programme(PREVENTION, "costPerYear", 0.4), programme(TRAINING)), 1);
        assertThat(spent(dearer)).hasSize(4);
        assertThat(spent(dearer).get(1)).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void withoutMoneyOrRoleNothingHappens() {
        assertNothing(run(world(YEAR, 0, programme(TRAINING)), 1));
        Scenario hub = scenario(
                YEAR,
                nation("AAA", "fieldCoverage", 0.2),
                network("net", evenly("AAA"), "plotsPerYear", 0),
                centre(
                        "HUB",
                        List.of("AAA"),
                        "kind",
                        InstitutionKind.FUSION_CENTRE,
                        "budgetPerYear",
                        4,
                        "programmes",
                        List.of(programme(TRAINING))));
        assertNothing(run(hub, 1));
    }

    @Test
    void theWeakestAtTheTimeIsTaughtAndTiesGoByOrder() {
        Run run = run(
                scenario(
                        4 * YEAR,
                        nation("AAA", "fieldCoverage", 0.5, "interdictionSuccess", 0.5),
                        nation("BBB", "fieldCoverage", 0.4, "interdictionSuccess", 0.4),
                        nation("CCC", "fieldCoverage", 0.4, "interdictionSuccess", 0.4),
                        nation("DDD", "fieldCoverage", 0, "interdictionSuccess", 0),
                        network("net", evenly("AAA"), "plotsPerYear", 0),
                        capacityCentre(List.of("AAA", "BBB", "CCC"), 2, programme(TRAINING, "lagDays", 0))),
                1);
        List<String> taught = run.events(ProgrammeDelivered.class).stream()
                .filter(e -> e.what().equals("fieldCoverage"))
                .map(ProgrammeDelivered::nation)
                .toList();
        // From 0.4, two lessons each bring BBB and CCC beyond 0.47; AAA, at 0.5, is the weakest after four each.
        assertThat(taught.subList(0, 4)).containsExactly("BBB", "CCC", "BBB", "CCC");
        assertThat(taught).contains("AAA").doesNotContain("DDD");
        assertThat(delivered(run, "AAA", "fieldCoverage").get(0).level())
                .isCloseTo(0.5 + GAIN / 4 * 0.4, within(1e-12));
    }
}
