package entente.web.exercise.view;

import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Motions.Motion;
import entente.web.exercise.state.Motions.Vote;
import entente.web.exercise.view.PublicPicture.MotionLine;
import entente.web.exercise.view.PublicPicture.VoteLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Motions that everybody in the room may see: those that were put to every delegation that people play. */
final class OpenMotions {

    private OpenMotions() {}

    /** They, in the order in which they were put. */
    static List<MotionLine> of(ExerciseState state) {
        return state.motions().all().stream()
                .filter(motion -> motion.parties().containsAll(state.seats().people()))
                .map(OpenMotions::line)
                .toList();
    }

    private static MotionLine line(Motion motion) {
        return new MotionLine(
                motion.by(),
                motion.move(),
                motion.text(),
                motion.status().name(),
                motion.parties().stream()
                        .map(party ->
                                new VoteLine(party, inFavour(motion.votes().get(party))))
                        .toList());
    }

    private static @Nullable Boolean inFavour(@Nullable Vote vote) {
        return vote == null ? null : vote.inFavour();
    }
}
