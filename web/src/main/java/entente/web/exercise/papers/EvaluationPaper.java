package entente.web.exercise.papers;

import entente.web.document.Block;
import entente.web.exercise.record.MselField;
import entente.web.exercise.state.ExerciseState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What evaluators fill in: for each objective what they saw, and a rating in the four words of HSEEP. */
final class EvaluationPaper {

    private static final int WIDE = 4;
    private static final List<String> RATINGS = List.of("P", "S", "M", "U");
    /** Lines to write on. */
    private static final String SPACE = "\n\n\n\n";

    private EvaluationPaper() {}

    static List<Block> blocks(ExerciseState state, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.text("paper.evaluation.about")));
        blocks.add(new Block.Grid(
                List.of(1, WIDE),
                List.of(words.text("paper.evaluation.evaluator"), words.text("paper.evaluation.delegation")),
                List.of(List.of("\n", ""))));
        blocks.add(new Block.Heading(1, words.text("paper.evaluation.ratings")));
        blocks.add(new Block.Grid(
                List.of(1, 2 * WIDE),
                List.of(words.text("paper.evaluation.letter"), words.text("paper.evaluation.meaning")),
                RATINGS.stream()
                        .map(letter -> List.of(letter, words.text("paper.evaluation.rating." + letter)))
                        .toList()));
        blocks.add(new Block.Heading(1, words.text("paper.evaluation.objectives")));
        Set<String> objectives = objectives(state);
        objectives.forEach(objective -> objective(blocks, words.text("paper.evaluation.objective", objective), words));
        if (objectives.isEmpty()) {
            objective(blocks, words.text("paper.evaluation.blank"), words);
        }
        for (String question : List.of("strengths", "improve")) {
            blocks.add(new Block.Box(words.text("paper.evaluation." + question), List.of(SPACE)));
        }
        return blocks;
    }

    private static void objective(List<Block> blocks, String objective, Words words) {
        blocks.add(new Block.Grid(
                List.of(2 * WIDE, WIDE, 2),
                List.of(objective, words.text("paper.evaluation.when"), words.text("paper.evaluation.rate")),
                List.of(List.of(words.text("paper.evaluation.seen") + SPACE, "", String.join("\n", RATINGS)))));
    }

    /** The objectives of the scenario, then those that the event list names. */
    private static Set<String> objectives(ExerciseState state) {
        Set<String> found = new LinkedHashSet<>();
        Stream.concat(
                        state.world().scenario().description().objectives().stream(),
                        state.injects().all().stream()
                                .map(inject -> inject.plan().fields().getOrDefault(MselField.OBJECTIVE, "")))
                .map(String::strip)
                .filter(objective -> !objective.isEmpty())
                .forEach(found::add);
        return found;
    }
}
