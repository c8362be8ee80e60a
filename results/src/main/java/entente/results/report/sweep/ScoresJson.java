package entente.results.report.sweep;

import entente.results.dependence.FactorScore;
import entente.results.dependence.FactorScores;
import entente.results.text.JsonFields;
import java.util.List;
import java.util.stream.IntStream;

/** Scores of factors as JSON. */
final class ScoresJson {

    private ScoresJson() {}

    static List<JsonFields> of(FactorScores scores, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(f -> of(scores.factors().get(f), names.get(f), names))
                .toList();
    }

    private static JsonFields of(FactorScore score, String name, List<String> names) {
        return new JsonFields()
                .put("factor", name)
                .put("matters", score.matters())
                .put("tree", score.tree())
                .put("treeDummy", score.treeDummy())
                .put("pawn", score.pawn())
                .put("pawnDummy", score.pawnDummy())
                .put("delta", score.delta())
                .put("deltaReduced", score.deltaReduced())
                .put("deltaDummy", score.deltaDummy())
                .put("agreement", score.agreement())
                .put("goesWith", score.goesWith().stream().map(names::get).toList());
    }
}
