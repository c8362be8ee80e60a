package entente.web.plan.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Progress;
import entente.scenarios.format.ScenarioReader;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.Timing;
import entente.web.exercise.service.Setup;
import entente.web.plan.Plans;
import entente.web.plan.rehearsal.Rehearsal.InjectOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A rehearsal counts what independent runs of the engine show. */
class RehearsingTest {

    private static final int RUNS = 20;
    private static final Timing TIMING = new Timing(4, 90, 0, false);

    private static Setup setup(List<InjectPlan> injects) {
        String text = Plans.full().scenario().text();
        return new Setup("Test", text, "twin.yaml", List.of(), null, TIMING, List.of("VAL"), injects);
    }

    private static Rehearsal rehearse(List<InjectPlan> injects) {
        return Rehearsing.of(setup(injects), RUNS, 2, Progress.NONE, () -> {});
    }

    @Test
    void aConditionFiresInTheRunsInWhichTheEngineMakesItTrue() {
        Rehearsal rehearsal = rehearse(List.of(
                Plans.inject("Day", Trigger.SCHEDULED, 12.5, null, List.of()),
                Plans.inject("Two", Trigger.CONDITIONAL, null, "attacksLaunched >= 2", List.of()),
                Plans.inject("Never", Trigger.CONDITIONAL, null, "attacksLaunched >= 9999", List.of()),
                Plans.inject("Shelf", Trigger.SHELF, null, null, List.of())));

        // The engine alone, without anything of an exercise: the day on which the second attack takes place.
        List<Integer> attacks = new ArrayList<>();
        Scenario scenario = ScenarioReader.read(
                Plans.full().scenario().text(),
                "twin.yaml",
                List.of("horizonDays=" + horizon(), "rules.answerDays=90"));
        IntStream.rangeClosed(1, RUNS).forEach(seed -> {
            AtomicInteger count = new AtomicInteger();
            Simulation.run(scenario, seed, List.of(), event -> {
                if (event instanceof AttackLaunched && event.day() <= TIMING.lastDay()) {
                    count.incrementAndGet();
                }
            });
            attacks.add(count.get());
        });
        long twice = attacks.stream().filter(count -> count >= 2).count();
        assertThat(twice).isBetween(1L, RUNS - 1L);

        List<InjectOutlook> own =
                rehearsal.injects().stream().filter(one -> one.row() >= 0).toList();
        assertThat(own).extracting(InjectOutlook::fired).containsExactly(RUNS, (int) twice, 0, 0);
        assertThat(own).extracting(InjectOutlook::row).containsExactly(0, 1, 2, 3);
        assertThat(own.get(0).days()).isEqualTo(new Rehearsal.Quantiles(12.5, 12.5, 12.5));
        assertThat(own.get(2).days()).isNull();
        double median = attacks.stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .skip(9)
                .limit(2)
                .average()
                .orElseThrow();
        assertThat(rehearsal.attacks().middle()).isEqualTo(median);
        assertThat(rehearsal.seats())
                .hasSize(2)
                .allSatisfy(seat -> assertThat(seat.mean()).hasSize(4));
    }

    private static double horizon() {
        double written = ScenarioReader.read(Plans.full().scenario().text(), "twin.yaml", List.of())
                .period()
                .horizonDays();
        return Math.max(written, TIMING.lastDay());
    }

    /** With 20 of 20, the lower end of Wilson's interval is n / (n + z²). */
    @Test
    void theIntervalIsThatOfWilson() {
        InjectOutlook day = rehearse(List.of(Plans.inject("Day", Trigger.SCHEDULED, 1.0, null, List.of())))
                .injects()
                .get(0);
        assertThat(day.share()).isEqualTo(1);
        assertThat(day.shareLow()).isCloseTo(RUNS / (RUNS + 1.959964 * 1.959964), within(1e-4));
        assertThat(day.shareHigh()).isCloseTo(1, within(1e-9));
    }

    @Test
    void fourInjectsForOneInTheSameMoveAreACrowd() {
        List<InjectPlan> four = IntStream.rangeClosed(1, 4)
                .mapToObj(day -> Plans.inject("I" + day, Trigger.SCHEDULED, (double) day, null, List.of("VAL")))
                .toList();
        List<InjectPlan> three = new ArrayList<>(four.subList(0, 3));
        three.add(Plans.inject("Other", Trigger.SCHEDULED, 4.0, null, List.of("DOR")));

        assertThat(rehearse(four).injects()).allMatch(one -> one.crowded() == RUNS);
        assertThat(rehearse(three).injects()).allMatch(one -> one.crowded() == 0);
    }

    @Test
    void itEndsWhenItIsCancelled() {
        AtomicInteger begun = new AtomicInteger();
        Runnable check = () -> {
            if (begun.incrementAndGet() > 5) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> Rehearsing.of(setup(List.of()), 200, 2, Progress.NONE, check))
                .isInstanceOf(CancellationException.class);
        assertThat(begun.get()).isLessThan(10);
    }
}
