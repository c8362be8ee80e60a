package entente.results.measure;

import static entente.results.sample.Events.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.description.Baseline;
import entente.engine.event.PoliticsEvent.AgreementsKept;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.event.PoliticsEvent.Staff;
import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.scenario.Count;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Scenario;
import entente.results.sample.Worlds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What analysts have to do, and what staff and all else cost. Two years. */
class StaffAndCostTest {

    private static final double TWO_YEARS = 730.5;

    private static final Scenario SCENARIO = Worlds.scenario(
            0,
            List.of(
                    Worlds.staffed("AVA", Count.of(4), Count.of(2)),
                    Worlds.staffed("BEL", Count.UNLIMITED, Count.UNLIMITED)),
            List.of(Defaults.of(
                    Institution.class,
                    Baseline.STANDARD,
                    Map.of("id", "hub", "members", List.of("AVA", "BEL"), "analysts", Count.of(3)))),
            List.of());

    /** A team costs 1 and an analyst 0.5 a year; as many as needed cost nothing. */
    @Test
    void staffCostsByItsYears() {
        Measured run = Measured.of(SCENARIO, TWO_YEARS);

        assertThat(run.of(CostMeasures.STAFF, "AVA")).isCloseTo(2 * (4 + 2 * 0.5), within(1e-12));
        assertThat(run.of(CostMeasures.STAFF, "BEL")).isZero();
        assertThat(run.overall(CostMeasures.STAFF)).isCloseTo(10 + 2 * 3 * 0.5, within(1e-12));
        assertThat(run.overall(CostMeasures.COST)).isCloseTo(13, within(1e-12));
    }

    @Test
    void staffThatGoesCostsNoMore() {
        Measured run = Measured.of(
                SCENARIO,
                TWO_YEARS,
                new StaffChanged(365.25, "AVA", Staff.TEAMS, 1),
                new StaffChanged(365.25, "AVA", Staff.ANALYSTS, 1));

        assertThat(run.of(CostMeasures.STAFF, "AVA")).isCloseTo(4 + 1 + 2 * 0.5 + 0.5, within(1e-12));
    }

    @Test
    void contributionsAreOnlyPassedOn() {
        Measured run = Measured.of(
                SCENARIO,
                TWO_YEARS,
                new MoneySpent(10, "AVA", Spending.CONTRIBUTION, 5),
                new MoneySpent(20, "hub", Spending.CAPACITY_BUILDING, 4),
                new MoneySpent(30, "AVA", Spending.TECHNOLOGY, 2));

        assertThat(run.of(CostMeasures.SPENT, "AVA")).isEqualTo(7);
        assertThat(run.overall(CostMeasures.SPENT)).isEqualTo(6);
        assertThat(run.of(CostMeasures.COST, "AVA")).isCloseTo(17, within(1e-12));
        assertThat(run.overall(CostMeasures.COST)).isCloseTo(19, within(1e-12));
    }

    /** AVA keeps two agreements for half a year and one for another, with one officer abroad in the first; each costs 0.1 a year. */
    @Test
    void agreementsCostBothSidesByTheYearAndOfficersAreAtWork() {
        Measured run = Measured.of(
                SCENARIO,
                TWO_YEARS,
                new AgreementsKept(0, "AVA", 2, 1),
                new AgreementsKept(0, "BEL", 1, 0),
                new AgreementsKept(182.625, "AVA", 1, 0),
                job(200, "AVA", 0),
                new AgreementsKept(365.25, "AVA", 0, 0));

        assertThat(run.of(CostMeasures.AGREEMENTS, "AVA")).isCloseTo(0.1 * (2 * 0.5 + 0.5), within(1e-12));
        assertThat(run.of(CostMeasures.AGREEMENTS, "BEL")).isCloseTo(0.1 * 2, within(1e-12));
        assertThat(run.overall(CostMeasures.AGREEMENTS)).isCloseTo(0.35, within(1e-12));
        assertThat(run.overall(CostMeasures.COST)).isCloseTo(13 + 0.35, within(1e-12));
        assertThat(run.of(IntelligenceMeasures.ANALYST_DAYS, "AVA")).isCloseTo(182.625 + 2, within(1e-12));
    }

    /** Each job of AVA keeps an analyst for 2 days; there are two of them for 730.5 days. */
    @Test
    void loadIsTheTimeAtWorkOverTheTimeOfAllAnalysts() {
        Measured run = Measured.of(SCENARIO, TWO_YEARS, job(1, "AVA", 0), job(2, "AVA", 3), job(3, "BEL", 0));

        assertThat(run.of(IntelligenceMeasures.LOAD, "AVA")).isCloseTo(4 / 1461.0, within(1e-12));
        assertThat(run.of(IntelligenceMeasures.LOAD, "BEL")).isNaN();
        assertThat(run.overall(IntelligenceMeasures.LOAD)).isCloseTo(4 / 1461.0, within(1e-12));
    }

    /** By Little's law: waits of 3, 5 and 6 days in 700 are 0.02 jobs that wait on average. */
    @Test
    void theBacklogIsTheTimeAverageOfJobsThatWait() {
        Measured run = Measured.of(SCENARIO, 700, job(10, "AVA", 3), job(20, "AVA", 5), job(30, "hub", 6));

        assertThat(run.overall(IntelligenceMeasures.BACKLOG)).isCloseTo(0.02, within(1e-12));
        assertThat(run.of(IntelligenceMeasures.BACKLOG, "AVA")).isCloseTo(8 / 700.0, within(1e-12));
        assertThat(run.of(IntelligenceMeasures.BACKLOG, "BEL")).isZero();
    }

    @Test
    void onlyTheTimeAfterTheWarmupCosts() {
        Scenario warm =
                Worlds.scenario(365.25, List.of(Worlds.staffed("AVA", Count.of(4), Count.of(2))), List.of(), List.of());
        Measured run = Measured.of(
                warm,
                TWO_YEARS,
                new MoneySpent(10, "AVA", Spending.TECHNOLOGY, 2),
                new StaffChanged(100, "AVA", Staff.TEAMS, 3));

        assertThat(run.of(CostMeasures.COST, "AVA")).isCloseTo(3 + 1, within(1e-12));
    }
}
