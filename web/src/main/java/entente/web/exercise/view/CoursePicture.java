package entente.web.exercise.view;

import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.MoveSchedule;
import entente.web.exercise.state.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an exercise stands, as everybody may see it.
 *
 * @param title its title
 * @param scenario the title of its scenario
 * @param phase the phase
 * @param move the move under way, from 1; 0 before the first
 * @param moves how many are planned
 * @param day the day of the simulation
 * @param lastDay the day that the last move leads to
 * @param daysPerMove how far a move goes, in days
 * @param remainingMillis what is left of the move; -1 if it has no deadline
 * @param waitsFor the nations that somebody was asked to take, for whom time waits
 * @param otherVersion the version of Entente that ran it, if it is another one than this; null otherwise
 */
public record CoursePicture(
        String title,
        String scenario,
        Phase phase,
        int move,
        int moves,
        double day,
        double lastDay,
        double daysPerMove,
        long remainingMillis,
        List<AwaitedNation> waitsFor,
        @Nullable String otherVersion) {

    /** A nation for whose people time waits. */
    public record AwaitedNation(String id, String name) {}

    static CoursePicture of(ExerciseState state, long clockMillis) {
        MoveSchedule schedule = state.schedule();
        long limit = schedule.limitMillis();
        return new CoursePicture(
                state.opening().title(),
                state.world().scenario().description().title(),
                schedule.phase(),
                schedule.move(),
                schedule.timing().moves(),
                state.world().day(),
                schedule.timing().lastDay(),
                schedule.timing().daysPerMove(),
                limit == 0 ? -1 : Math.max(0, limit - clockMillis),
                state.awaited().asked().stream()
                        .map(nation -> new AwaitedNation(nation, state.names().of(nation)))
                        .toList(),
                state.isArchive() ? state.opening().engineVersion() : null);
    }
}
