package entente.web.plan.rehearsal;

import entente.results.measure.Measurement;
import entente.results.version.EngineVersion;
import entente.web.exercise.condition.LiveMeasurement;
import entente.web.exercise.condition.LiveReadings;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.Timing;
import entente.web.exercise.service.PlayedScenario;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.EntryStamp;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.LiveWorld;
import entente.web.exercise.state.Notice;
import entente.web.exercise.state.PlannedInject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One run of a plan with autopilots in all seats: an exercise as any other, whose entries are written by nobody.
 *
 * @param days for each line of the event list the day on which it was delivered; NaN if it was not
 * @param waiting for each nation and each move, how many things came in for whoever would play it
 * @param attacks how many attacks there were
 * @param shareFoiled which share of the plots was foiled, 0..1; NaN where there was none
 */
@SuppressWarnings("ArrayRecordComponent") // Runs are summed up, never compared.
record RehearsalRun(double[] days, int[][] waiting, int attacks, double shareFoiled) {

    /** What somebody in a seat has to read or to answer. */
    private static final Set<Notice.Kind> WAITING = EnumSet.of(
            Notice.Kind.MESSAGE,
            Notice.Kind.INJECT,
            Notice.Kind.REPORT,
            Notice.Kind.OPERATION,
            Notice.Kind.DECISION,
            Notice.Kind.REQUEST);

    /** Plays what is planned with a seed, to the end of the last move. */
    static RehearsalRun of(PlayedScenario played, Timing timing, long seed) {
        return new Play(played, timing, seed).run();
    }

    /** A run under way. */
    private static final class Play {

        private final ExerciseState state;
        private final Timing timing;
        private final List<Long> injects = new ArrayList<>();
        private final List<Actor> seats = new ArrayList<>();
        private final long[] seen;
        private long number;

        Play(PlayedScenario played, Timing timing, long seed) {
            this.timing = timing;
            Opened opened = new Opened("", seed, EngineVersion.current(), timing, "rehearsal", null, true, null, null);
            state = new ExerciseState(opened, new LiveWorld(played.scenario(), seed));
            perform(opened);
            for (InjectPlan plan : played.injects()) {
                injects.add(perform(new Written(null, plan)));
            }
            played.scenario()
                    .nations()
                    .forEach(nation -> seats.add(new Actor("rehearsal", 0, SeatRole.HEAD, nation.id())));
            seen = new long[seats.size()];
        }

        private long perform(Entry entry) {
            state.check(Actor.EXERCISE, entry);
            number++;
            state.apply(new EntryStamp(number, 0, 0, Actor.EXERCISE.id()), entry);
            return number;
        }

        RehearsalRun run() {
            int[][] waiting = new int[seats.size()][timing.moves()];
            perform(new Started());
            for (int move = 1; move <= timing.moves(); move++) {
                count(waiting, move);
                perform(new Closed(move));
            }
            LiveReadings end = new LiveReadings(
                    state.world().scenario(),
                    new LiveMeasurement(Measurement.of(state.world().scenario())),
                    state.world().events(),
                    state.world().day(),
                    timing.moves());
            return new RehearsalRun(days(), waiting, (int) value(end, "attacksLaunched"), value(end, "shareFoiled"));
        }

        /** What came in since the last look is what waits at the beginning of a move. */
        private void count(int[][] waiting, int move) {
            for (int i = 0; i < seats.size(); i++) {
                List<Notice> news = state.feeds().after(seen[i], seats.get(i));
                seen[i] += news.size();
                waiting[i][move - 1] = (int) news.stream()
                        .filter(notice -> WAITING.contains(notice.kind()))
                        .count();
            }
        }

        private static double value(LiveReadings readings, String measure) {
            OptionalDouble value = readings.of(measure, null);
            return value.orElse(Double.NaN);
        }

        private double[] days() {
            double[] days = new double[injects.size()];
            for (PlannedInject inject : state.injects().all()) {
                Double day = inject.day();
                days[injects.indexOf(inject.entry())] = day == null ? Double.NaN : day;
            }
            return days;
        }
    }
}
