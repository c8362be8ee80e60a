package entente.web.plan.rehearsal;

import entente.engine.scenario.Nation;
import entente.results.experiment.Progress;
import entente.results.experiment.Workers;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Timing;
import entente.web.exercise.service.PlayedScenario;
import entente.web.exercise.service.Setup;
import entente.web.naming.ScenarioNames;
import entente.web.plan.rehearsal.Rehearsal.InjectOutlook;
import entente.web.plan.rehearsal.Rehearsal.Quantiles;
import entente.web.plan.rehearsal.Rehearsal.SeatLoad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.jspecify.annotations.Nullable;

/** Plays a set-up many times, run k with the seed k + 1 whatever its own seed is, and sums up what came of it. */
public final class Rehearsing {

    private static final double LEVEL = 0.95;
    private static final double LOW = 10;
    private static final double MIDDLE = 50;
    private static final double HIGH = 90;
    /** What a move takes though nothing waits, and what each thing takes that waits, in minutes: a rule of thumb. */
    private static final double MINUTES = 5;

    private static final double MINUTES_EACH = 1.5;
    private static final int MOST_MINUTES = 120;

    private final Setup setup;
    private final PlayedScenario played;
    private final RehearsalRun[] runs;

    private Rehearsing(Setup setup, int runs) {
        this.setup = setup;
        this.runs = new RehearsalRun[runs];
        played = PlayedScenario.of(setup);
    }

    /**
     * Plays and sums up.
     *
     * @param runs how many times, 1 or more
     * @param threads on how many threads
     * @param progress hears how many runs are done
     * @param check is called before each run, and throws if there is to be none
     * @throws entente.web.exercise.state.ExerciseRefusal if an inject cannot be written
     */
    public static Rehearsal of(Setup setup, int runs, int threads, Progress progress, Runnable check) {
        Rehearsing rehearsing = new Rehearsing(setup, runs);
        AtomicInteger done = new AtomicInteger();
        new Workers(threads).run(runs, k -> {
            check.run();
            rehearsing.runs[k] = RehearsalRun.of(rehearsing.played, setup.timing(), k + 1L);
            synchronized (done) {
                progress.advanced(done.incrementAndGet(), runs);
            }
        });
        return rehearsing.sum();
    }

    private Rehearsal sum() {
        List<InjectOutlook> injects = new ArrayList<>();
        for (int i = 0; i < played.injects().size(); i++) {
            injects.add(outlook(i));
        }
        List<SeatLoad> seats = new ArrayList<>();
        List<Nation> nations = played.scenario().nations();
        for (int n = 0; n < nations.size(); n++) {
            seats.add(load(n, nations.get(n)));
        }
        return new Rehearsal(
                runs.length,
                setup.timing().moves(),
                injects,
                seats,
                Objects.requireNonNullElse(quantiles(k -> runs[k].attacks()), new Quantiles(0, 0, 0)),
                quantiles(k -> runs[k].shareFoiled()),
                minutes(seats));
    }

    private InjectOutlook outlook(int number) {
        InjectPlan plan = played.injects().get(number);
        int fired = (int) Arrays.stream(runs)
                .filter(run -> !Double.isNaN(run.days()[number]))
                .count();
        ConfidenceInterval interval = new WilsonScoreInterval().createInterval(runs.length, fired, LEVEL);
        int scripted = played.injects().size() - setup.injects().size();
        return new InjectOutlook(
                Math.max(-1, number - scripted),
                plan.subject(),
                plan.trigger().name(),
                fired,
                (double) fired / runs.length,
                Math.max(0, interval.getLowerBound()),
                Math.min(1, interval.getUpperBound()),
                quantiles(k -> runs[k].days()[number]),
                (int) Arrays.stream(runs).filter(run -> isCrowded(run, number)).count());
    }

    /** Whether somebody who gets an inject gets more in its move than there is time for. */
    private boolean isCrowded(RehearsalRun run, int number) {
        if (Double.isNaN(run.days()[number])
                || played.injects().get(number).text().isEmpty()) {
            return false;
        }
        return played.scenario().nations().stream()
                .filter(nation -> reaches(number, nation.id()))
                .anyMatch(nation -> together(run, number, nation.id()) > Rehearsal.CROWD);
    }

    private int together(RehearsalRun run, int number, String nation) {
        int count = 0;
        int move = move(run.days()[number]);
        for (int i = 0; i < run.days().length; i++) {
            boolean then = !Double.isNaN(run.days()[i]) && move(run.days()[i]) == move;
            if (then && reaches(i, nation) && !played.injects().get(i).text().isEmpty()) {
                count++;
            }
        }
        return count;
    }

    private boolean reaches(int number, String nation) {
        List<String> to = played.injects().get(number).to();
        return to.isEmpty() || to.contains(nation);
    }

    /** The move before which a day ends: what is delivered on the way to a move is read in it. */
    private int move(double day) {
        Timing timing = setup.timing();
        return (int) Math.ceil(day / timing.daysPerMove());
    }

    private SeatLoad load(int nation, Nation of) {
        List<Double> means = new ArrayList<>();
        List<Double> highs = new ArrayList<>();
        for (int move = 0; move < setup.timing().moves(); move++) {
            int at = move;
            double[] values = Arrays.stream(runs)
                    .mapToDouble(run -> run.waiting()[nation][at])
                    .toArray();
            means.add(Arrays.stream(values).average().orElse(0));
            highs.add(percentile(values, HIGH));
        }
        String name = new ScenarioNames(played.scenario()).of(of.id());
        return new SeatLoad(of.id(), name, setup.people().contains(of.id()), means, highs);
    }

    /** Time for the busiest of the seats that people have, over the moves; of all seats where people have none. */
    private static int minutes(List<SeatLoad> seats) {
        boolean any = seats.stream().anyMatch(SeatLoad::people);
        double busiest = seats.stream()
                .filter(seat -> !any || seat.people())
                .mapToDouble(seat -> seat.high().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0))
                .max()
                .orElse(0);
        return (int) Math.min(MOST_MINUTES, 5 * Math.ceil((MINUTES + MINUTES_EACH * busiest) / 5));
    }

    private @Nullable Quantiles quantiles(IntToDoubleFunction value) {
        double[] values = new double[runs.length];
        Arrays.setAll(values, value);
        values = Arrays.stream(values).filter(one -> !Double.isNaN(one)).toArray();
        return values.length == 0
                ? null
                : new Quantiles(percentile(values, LOW), percentile(values, MIDDLE), percentile(values, HIGH));
    }

    private static double percentile(double[] values, double percent) {
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(values, percent);
    }
}
