package entente.web.exercise.service;

import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.DeskPicture;
import entente.web.exercise.view.DeskPictures;
import entente.web.exercise.view.LeaderPictures;
import entente.web.exercise.view.PublicPicture;
import entente.web.exercise.view.PublicPictures;
import java.util.List;

/** An exercise as it was at the end of a move, to be looked at by those who lead. */
public final class PastMove {

    private final ExerciseState state;

    private PastMove(ExerciseState state) {
        this.state = state;
    }

    /** The exercise after so many of its moves were closed; 0: before the first was. */
    static PastMove after(ExerciseLog log, String id, int moves) {
        List<LogLine> lines =
                LiveLines.of(log.lines()).stream().map(LiveLines.LiveLine::line).toList();
        long last = lines.stream()
                .filter(line -> line.type().equals("sealed"))
                .skip(Math.max(0, moves - 1L))
                .findFirst()
                .map(line -> line.number())
                .orElse((long) log.lines().size());
        long started = lines.stream()
                .filter(line -> line.type().equals("started"))
                .findFirst()
                .map(line -> line.number())
                .orElse(1L);
        return new PastMove(LogReplay.upTo(log, id, moves == 0 ? started : last));
    }

    /** What everybody could see. */
    public PublicPicture publicPicture() {
        return PublicPictures.of(state, 0);
    }

    /** What a delegation could see. */
    public DeskPicture desk(String nation) {
        if (!state.seats().nations().contains(nation)) {
            throw ExerciseRefusal.unknown();
        }
        return DeskPictures.of(state, new Actor("viewer", -1, SeatRole.MEMBER, nation), 0);
    }

    /** The truth, and everything that anybody had done. */
    public ControlPicture control() {
        return LeaderPictures.of(state, Actor.EXERCISE, 0);
    }

    /**
     * What was left when somebody went back.
     *
     * @param entry number of its last entry
     * @param move the move that it had reached
     * @param to the move to whose beginning they went
     * @param day the day that it had reached
     */
    public record LeftBranchLine(long entry, int move, int to, double day) {}
}
