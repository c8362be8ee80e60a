package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.Simulation.RunOutcome;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.Variant;
import entente.scenarios.format.Scenarios;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowRatiosTest {

    private static final double ATTACK = 200;

    /** Reports that grow fivefold over a year, as where agreements pile up: counted they rise, and no window is seen. */
    @Test
    void aTrendIsNoWindow() {
        WindowRatios ratios = played(day -> 10 + day / 9, day -> 10 + day / 9);

        assertThat(WindowRatios.counted(List.of(ratios)).mean()).isGreaterThan(1.05);
        assertThat(ratios.after().mean()).isEqualTo(1);
        assertThat(ratios.later().mean()).isEqualTo(1);
    }

    /** Twice as many for a month, on top of a trend, are seen as twice as many for a month. */
    @Test
    void aPlantedWindowIsSeenAsItWasPlanted() {
        DoubleUnaryOperator trend = day -> Math.round(10 + day / 9);
        WindowRatios ratios =
                played(day -> trend.applyAsDouble(day) * (day >= ATTACK && day < ATTACK + 30 ? 2 : 1), trend);

        assertThat(ratios.after().mean()).isCloseTo(2, within(1e-12));
        assertThat(ratios.later().mean()).isEqualTo(1);
    }

    @Test
    void addsUpAllRunsBeforeItDivides() {
        WindowRatios ratios = new WindowRatios(2);
        // One report before, three after, none later; then two before, one after, three later.
        play(ratios, 0, 0, 180, 201, 210, 220);
        play(ratios, 0, 1, 180, 190, 201, 290.5, 300, 310);
        // Where no windows open: two before, two after and one later in all.
        play(ratios, 1, 0, 180, 201);
        play(ratios, 1, 1, 180, 201, 300);

        assertThat(ratios.attacks()).isEqualTo(2);
        assertThat(WindowRatios.counted(List.of(ratios)).mean()).isEqualTo(4.0 / 3);
        assertThat(WindowRatios.countedWithout(List.of(ratios)).mean()).isEqualTo(2.0 / 2);
        assertThat(ratios.after().mean()).isEqualTo(4.0 / 3);
        assertThat(ratios.later().mean()).isEqualTo((3.0 / 3) / (1.0 / 2));
    }

    @Test
    void severalScenariosCountAsOne() {
        WindowRatios first = new WindowRatios(1);
        WindowRatios second = new WindowRatios(1);
        play(first, 0, 0, 180, 210);
        play(first, 1, 0, 180, 210);
        play(second, 0, 0, 180, 181, 182, 210, 211);
        play(second, 1, 0, 180, 210);

        assertThat(WindowRatios.after(List.of(first, second)).mean()).isEqualTo((3.0 / 4) / (2.0 / 2));
    }

    @Test
    void withoutAttacksThereIsNoRatio() {
        WindowRatios ratios = new WindowRatios(1);
        ratios.begin(0, 0).end(new RunOutcome(365, 0, 0, 0));
        ratios.begin(1, 0).end(new RunOutcome(365, 0, 0, 0));

        assertThat(ratios.attacks()).isZero();
        assertThat(ratios.after().mean()).isNull();
    }

    static List<String> scenarios() {
        return LawSettings.scenarios();
    }

    /** Where attacks open no windows either way, nothing is seen in any scenario, whatever else changes around attacks. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void withoutWindowsNothingIsSeen(String scenario) {
        int replications = 3;
        WindowRatios ratios = new WindowRatios(replications);
        List<String> shut = WindowRatios.withoutWindows();
        List<Variant> both = List.of(
                new Variant("shut", shut, Scenarios.load(scenario, shut), List.of()),
                new Variant("shut again", shut, Scenarios.load(scenario, shut), List.of()));
        new PairedRuns(Simulation::run, 1).run(both, 7, 0, replications, ratios);

        assertThat(ratios.attacks()).isPositive();
        assertThat(ratios.after().mean()).isEqualTo(1);
        assertThat(ratios.later().mean()).isEqualTo(1);
    }

    /** Two runs of a year with an attack in the first, and as many reports each day as is said. */
    private static WindowRatios played(DoubleUnaryOperator open, DoubleUnaryOperator shut) {
        WindowRatios ratios = new WindowRatios(1);
        play(ratios, 0, 0, days(open));
        play(ratios, 1, 0, days(shut));
        return ratios;
    }

    private static double[] days(DoubleUnaryOperator perDay) {
        return IntStream.range(0, 365)
                .boxed()
                .flatMapToDouble(
                        day -> DoubleStream.generate(() -> day + 0.5).limit(Math.round(perDay.applyAsDouble(day))))
                .toArray();
    }

    private static void play(WindowRatios ratios, int variant, int replication, double... reports) {
        PairedRuns.Observation run = ratios.begin(variant, replication);
        run.on(new AttackLaunched(ATTACK, "p1", "granite", "AAA", 1, false));
        for (int i = 0; i < reports.length; i++) {
            String report = "AAA-" + i;
            run.on(new ReportFiled(
                    reports[i], report, "AAA", InformationKind.ALERT, "p1", "granite", true, "B2", 1, Marking.GREEN));
            run.on(new ReportShared(reports[i], report, "AAA", "BBB", InformationKind.ALERT, "p1"));
        }
        run.end(new RunOutcome(365, 0, 0, 0));
    }
}
