package entente.web.exercise.http;

import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.store.StorageFailure;
import entente.web.problem.Problem;

/** Tells what a room refuses in the words of HTTP. */
final class RoomProblems {

    private RoomProblems() {}

    /** Something that a room may refuse. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }

    static void answering(Deed deed) throws Exception {
        try {
            deed.run();
        } catch (ExerciseRefusal e) {
            throw new entente.web.problem.RequestRefusal(problem(e));
        } catch (StorageFailure e) {
            throw new entente.web.problem.RequestRefusal(Problem.of(507, "storage", String.valueOf(e.getMessage())));
        }
    }

    private static Problem problem(ExerciseRefusal refused) {
        String detail = String.valueOf(refused.getMessage());
        return switch (refused.reason()) {
            case FORBIDDEN -> Problem.of(403, "forbidden", detail);
            case UNKNOWN -> Problem.of(404, "notFound", "");
            case INVALID -> Problem.of(409, "notNow", detail);
            case NO_SEAT -> Problem.of(401, "seatTaken", "");
            case TOO_MANY -> Problem.of(429, "tooManyCodes", detail);
        };
    }
}
