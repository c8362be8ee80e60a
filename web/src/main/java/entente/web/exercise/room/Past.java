package entente.web.exercise.room;

import entente.web.exercise.record.Role;

/** An exercise as it was at the end of a move, to be looked at by those who lead. */
public final class Past {

    private final ExerciseState state;

    private Past(ExerciseState state) {
        this.state = state;
    }

    /** The exercise after so many of its moves were closed; 0: before the first was. */
    static Past after(ExerciseRoom room, int moves) {
        return new Past(room.lookAtLog(log -> {
            long last = log.lines().stream()
                    .filter(line -> line.type().equals("sealed"))
                    .skip(Math.max(0, moves - 1L))
                    .findFirst()
                    .map(line -> line.number())
                    .orElse((long) log.lines().size());
            long started = log.lines().stream()
                    .filter(line -> line.type().equals("started"))
                    .findFirst()
                    .map(line -> line.number())
                    .orElse(1L);
            return Replay.upTo(log, room.id(), moves == 0 ? started : last);
        }));
    }

    /** What everybody could see. */
    public PublicPicture publicPicture() {
        return PublicPictures.of(state, 0);
    }

    /** What a delegation could see. */
    public DeskPicture desk(String nation) {
        if (!state.seats().nations().contains(nation)) {
            throw Refused.unknown();
        }
        return DeskPictures.of(state, new Actor("viewer", -1, Role.MEMBER, nation), 0);
    }

    /** The truth, and everything that anybody had done. */
    public ControlPicture control() {
        return ControlPictures.of(state, Actor.EXERCISE, 0);
    }
}
