package entente.web.exercise.papers;

import entente.web.document.Block;
import entente.web.document.Manuscript;
import entente.web.exercise.state.ExerciseState;
import java.util.List;

/** Writes the papers of an exercise. */
public final class Papers {

    private Papers() {}

    /**
     * A paper of an exercise as it stands.
     *
     * @param address the page on which codes are typed
     * @param codes the codes of seats; only their own sheet shows them
     */
    public static Manuscript of(
            PaperKind kind, ExerciseState state, String address, List<SeatCode> codes, Words words) {
        List<Block> blocks = switch (kind) {
            case EVENTS -> new EventsPaper(state, words).blocks();
            case MANUAL -> new ManualPaper(state, words).blocks();
            case CARDS -> CardsPaper.blocks(state, words);
            case SEATS -> SeatsPaper.blocks(state, address, codes, words);
            case EVALUATION -> EvaluationPaper.blocks(state, words);
        };
        String title = words.text(kind.title());
        return new Manuscript(
                title,
                state.opening().title(),
                title + " – " + words.text(kind.readers()),
                words.language().tag(),
                blocks);
    }
}
