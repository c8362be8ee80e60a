package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.InformationKind;
import entente.results.experiment.PairedRuns;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowRatiosTest {

    @Test
    void addsUpAllRunsBeforeItDivides() {
        WindowRatios ratios = new WindowRatios(2);
        // One report before, three after, none later; then two before, one after, three later.
        play(ratios, 0, 80, 101, 110, 120);
        play(ratios, 1, 80, 90, 101, 190.5, 200, 210);

        assertThat(ratios.attacks()).isEqualTo(2);
        assertThat(ratios.after().mean()).isEqualTo(4.0 / 3);
        assertThat(ratios.later().mean()).isEqualTo(3.0 / 3);
    }

    @Test
    void severalVariantsCountAsOne() {
        WindowRatios first = new WindowRatios(1);
        WindowRatios second = new WindowRatios(1);
        play(first, 0, 80, 110);
        play(second, 0, 80, 81, 82, 110, 111, 195);

        assertThat(WindowRatios.after(List.of(first, second)).mean()).isEqualTo(3.0 / 4);
        assertThat(WindowRatios.later(List.of(first, second)).mean()).isEqualTo(1.0 / 4);
    }

    /** Reports at an even pace: no burst, and none is seen. */
    @Test
    void anEvenPaceHasRatioOne() {
        WindowRatios ratios = new WindowRatios(1);
        double[] days = new double[365];
        for (int day = 0; day < days.length; day++) {
            days[day] = day + 0.5;
        }
        play(ratios, 0, days);

        assertThat(ratios.after().mean()).isEqualTo(1);
        assertThat(ratios.later().mean()).isEqualTo(1);
    }

    @Test
    void withoutAttacksThereIsNoRatio() {
        WindowRatios ratios = new WindowRatios(1);
        ratios.begin(0, 0).end(new RunOutcome(365, 0, 0, 0));

        assertThat(ratios.attacks()).isZero();
        assertThat(ratios.after().mean()).isNull();
    }

    /** A run of a year with an attack on day 100. */
    private static void play(WindowRatios ratios, int replication, double... reports) {
        PairedRuns.Observation run = ratios.begin(0, replication);
        run.on(new AttackLaunched(100, "p1", "granite", "AAA", 1, false));
        for (double day : reports) {
            run.on(new ReportShared(day, "r1", "AAA", "BBB", InformationKind.ALERT, "p1"));
        }
        run.end(new RunOutcome(365, 0, 0, 0));
    }
}
