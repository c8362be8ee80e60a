package entente.engine.capacity;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.programme;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.capacity.Capacities.COST;
import static entente.engine.capacity.Capacities.GAIN;
import static entente.engine.capacity.Capacities.LAG;
import static entente.engine.capacity.Capacities.QUARTER;
import static entente.engine.capacity.Capacities.SATURATION;
import static entente.engine.capacity.Capacities.capacityCentre;
import static entente.engine.capacity.Capacities.delivered;
import static entente.engine.capacity.Capacities.level;
import static entente.engine.scenario.ProgrammeKind.BEST_PRACTICE;
import static entente.engine.scenario.ProgrammeKind.TRAINING;
import static entente.engine.scenario.ProgrammeKind.WORKSHOPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.Contribute;
import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nations pay for: programmes abroad, the budget of a centre, technology of their own and joint operations. */
class FundingTest {

    private static final double DAY = 50;

    private static Scenario world() {
        return scenario(
                2000,
                nation("AAA", "dataAnalytics", 0.8, "fieldCoverage", 0.6),
                nation("BBB", "dataAnalytics", 0.4, "fieldCoverage", 0.2),
                nation("CCC", "teams", 0, "fieldCoverage", 0),
                agreement("AAA", "BBB", "interoperability", 0.3),
                network("net", evenly("AAA"), "plotsPerYear", 0),
                capacityCentre(List.of("AAA", "BBB"), 0, programme(TRAINING)));
    }

    private static List<MoneySpent> spent(Run run) {
        return run.events(MoneySpent.class);
    }

    /** One and a half years' money closes as much of the gap as six quarters of full funding. */
    @Test
    void aNationsMoneyBuysAsMuchAsACentresAndAllAtOnce() {
        Run run = run(world(), 1, new FundCapacityBuilding(DAY, "AAA", "BBB", TRAINING, 1.5 * COST));
        assertThat(spent(run)).containsExactly(new MoneySpent(DAY, "AAA", Spending.CAPACITY_BUILDING, 1.5 * COST));
        assertThat(delivered(run, "BBB", "fieldCoverage")).singleElement().satisfies(told -> {
            assertThat(told.funder()).isEqualTo("AAA");
            assertThat(told.day()).isEqualTo(DAY + LAG);
            assertThat(told.level()).isCloseTo(level(0.2, SATURATION, 6), within(1e-12));
        });
    }

    @Test
    void bestPracticeIsThatOfTheFunder() {
        Run run = run(world(), 1, new FundCapacityBuilding(DAY, "AAA", "BBB", BEST_PRACTICE, COST / 4));
        assertThat(delivered(run, "BBB", "dataAnalytics"))
                .singleElement()
                .satisfies(told -> assertThat(told.level()).isCloseTo(0.4 + GAIN / 4 * 0.4, within(1e-12)));
    }

    @Test
    void workshopsAreForBothSides() {
        Run run = run(world(), 1, new FundCapacityBuilding(DAY, "BBB", "AAA", WORKSHOPS, COST / 4));
        assertThat(run.events(ProgrammeDelivered.class))
                .extracting(ProgrammeDelivered::nation)
                .containsExactly("AAA", "BBB");
        assertThat(run.events(ProgrammeDelivered.class))
                .allSatisfy(told -> assertThat(told.level()).isCloseTo(0.3 + GAIN / 4 * 0.6, within(1e-12)));
    }

    @Test
    void whereThereIsNothingToLearnNoMoneyIsSpent() {
        for (Decision idle : List.of(
                new FundCapacityBuilding(DAY, "BBB", "AAA", BEST_PRACTICE, COST),
                new FundCapacityBuilding(DAY, "AAA", "CCC", TRAINING, COST),
                new FundCapacityBuilding(DAY, "AAA", "CCC", WORKSHOPS, COST),
                new FundCapacityBuilding(DAY, "AAA", "AAA", TRAINING, COST))) {
            Run run = run(world(), 1, idle);
            assertThat(run.events(DecisionRefused.class)).as("%s", idle).hasSize(1);
            assertThat(spent(run)).as("%s", idle).isEmpty();
            assertThat(run.events(ProgrammeDelivered.class)).as("%s", idle).isEmpty();
        }
    }

    /** A contribution is spent in the four quarters that follow, a quarter of it in each. */
    @Test
    void aContributionPaysForAYearOfTheCentresProgrammes() {
        Run run = run(world(), 1, new Contribute(DAY, "AAA", "CAP", 0, 1));
        List<MoneySpent> byCentre =
                spent(run).stream().filter(e -> e.by().equals("CAP")).toList();
        assertThat(byCentre).extracting(MoneySpent::amount).containsExactly(0.25, 0.25, 0.25, 0.25);
        assertThat(byCentre)
                .extracting(MoneySpent::day)
                .containsExactly(QUARTER, 2 * QUARTER, 3 * QUARTER, 4 * QUARTER);
        double expected = SATURATION - (SATURATION - 0.2) * (1 - GAIN / 8);
        assertThat(delivered(run, "BBB", "fieldCoverage").get(0).level()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void technologyCostsInProportionToWhatItGains() {
        Run run = run(world(), 1, new InvestInTechnology(DAY, "BBB", "dataAnalytics", 0.5));
        assertThat(spent(run)).singleElement().satisfies(e -> {
            assertThat(e.by()).isEqualTo("BBB");
            assertThat(e.purpose()).isEqualTo(Spending.TECHNOLOGY);
            assertThat(e.amount()).isCloseTo(20 * 0.3, within(1e-12));
        });
    }

    @Test
    void whoAsksPaysForEachJointOperation() {
        Scenario scenario = scenario(
                3000,
                nation("AAA", "reach", 1, "teams", 3, "interdictionDays", 10),
                nation("BBB", "sensorCoverage", 0, "teams", 3),
                agreement("AAA", "BBB"),
                network("net", evenly("BBB"), "plotsPerYear", 5, "clockDays", 400),
                rules("interdictor", Interdictor.HOST, "costs.jointOperation", 0.7));
        Run run = run(scenario, 1);
        List<MoneySpent> expected = new ArrayList<>();
        run.events(JointOperationAccepted.class)
                .forEach(e -> expected.add(new MoneySpent(e.day(), "AAA", Spending.JOINT_OPERATION, 0.7)));
        assertThat(spent(run)).hasSizeGreaterThan(10).isEqualTo(expected);
    }
}
