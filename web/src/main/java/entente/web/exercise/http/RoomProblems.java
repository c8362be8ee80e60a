package entente.web.exercise.http;

import entente.engine.description.Message;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.store.ExerciseStore.StorageFailure;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;

/** Tells what a room refuses in the words of HTTP. */
final class RoomProblems {

    private RoomProblems() {}

    /** Something that a room may refuse. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    static void answering(Action action) throws Exception {
        try {
            action.run();
        } catch (ExerciseRefusal e) {
            throw new RequestRefusal(problem(e));
        } catch (StorageFailure e) {
            throw new RequestRefusal(
                    Problem.of(507, "storage", Message.of("problem.asTold", String.valueOf(e.getMessage()))));
        }
    }

    private static Problem problem(ExerciseRefusal refused) {
        Message told = refused.told();
        return switch (refused.reason()) {
            case FORBIDDEN -> Problem.of(403, "forbidden", told);
            case UNKNOWN -> Problem.of(404, "notFound");
            case INVALID -> Problem.of(409, "notNow", told);
            case NO_SEAT -> Problem.of(401, "seatTaken");
            case TOO_MANY -> Problem.of(429, "tooManyCodes", told);
        };
    }
}
