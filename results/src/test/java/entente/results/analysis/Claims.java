package entente.results.analysis;

import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.SobolIndices;
import entente.results.sensitivity.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What an analysis claims of a factor, by each analysis that claims anything: a new one is added as a line here, and is then held
 * to the rate of false claims in every design. Choices among points are left out, as a point has a level of every factor.
 */
final class Claims {

    /** Whether something clear is claimed of the factor of that name. */
    static final Map<String, BiPredicate<SweepAnalysis, String>> ALL = all();

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;]) ");

    /** {@code real0, or real1 with dummy, or another of 2 pairs}. */
    private static final Pattern MIXED =
            Pattern.compile("(\\w+ with )?\\w+(, or (another of \\d+ pairs?|\\w+ with \\w+))+");

    private Claims() {}

    private static Map<String, BiPredicate<SweepAnalysis, String>> all() {
        Map<String, BiPredicate<SweepAnalysis, String>> all = new LinkedHashMap<>();
        all.put("main effect", (analysis, factor) -> isClear(analysis, factor, 1));
        all.put("interaction", (analysis, factor) -> isClear(analysis, factor, 2));
        all.put("dependence on another", Claims::crosses);
        all.put(
                "level",
                (analysis, factor) -> analysis.influence().responses().stream()
                        .filter(response -> response.factor().equals(factor))
                        .anyMatch(response -> response.changes().stream().anyMatch(change -> change.isApart())));
        all.put("turn", Claims::turns);
        all.put(
                "change of one alone",
                (analysis, factor) -> analysis.influence().changes().stream()
                        .anyMatch(change -> change.factor().equals(factor)
                                && change.change().isApart()));
        all.put("matters most", Claims::leads);
        all.put("first screen", Claims::isTold);
        return all;
    }

    private static boolean isClear(SweepAnalysis analysis, String factor, int factors) {
        FactorEffects effects = analysis.influence().effects();
        return effects != null
                && (factors == 1 ? effects.main() : effects.interactions())
                        .stream()
                                .anyMatch(effect -> effect.factors()
                                                .contains(analysis.factors().indexOf(factor))
                                        && effect.isClear());
    }

    private static boolean crosses(SweepAnalysis analysis, String factor) {
        return analysis.influence().crossings().stream()
                .anyMatch(crossing ->
                        List.of(crossing.policy(), crossing.along()).contains(factor) && crossing.isClear());
    }

    private static boolean turns(SweepAnalysis analysis, String factor) {
        return analysis.influence().responses().stream()
                .filter(response -> response.factor().equals(factor))
                .anyMatch(response -> {
                    Turn turn = response.turn();
                    return turn != null && turn.isClear();
                });
    }

    private static boolean leads(SweepAnalysis analysis, String factor) {
        int number = analysis.factors().indexOf(factor);
        SobolIndices indices = analysis.influence().indices();
        if (indices != null) {
            return indices.leading().equals(List.of(number));
        }
        List<Integer> leading = IntStream.range(
                        0, analysis.influence().screening().size())
                .filter(f -> analysis.influence().screening().get(f).leads())
                .boxed()
                .toList();
        return leading.equals(List.of(number));
    }

    /** Whether a sentence of the first screen claims something of it, and of nothing else that it may be as well. */
    private static boolean isTold(SweepAnalysis analysis, String factor) {
        return found(analysis).stream().anyMatch(sentence -> sentence.contains(factor));
    }

    /** The sentences of the first screen that claim something, without what is mixed with something else. */
    static List<String> found(SweepAnalysis analysis) {
        Document document = SweepDocument.of(analysis, Medium.COMMAND_LINE);
        return document.lead().stream()
                .filter(DocumentBlock.Prose.class::isInstance)
                .flatMap(block -> SENTENCE.splitAsStream(((DocumentBlock.Prose) block).text()))
                .filter(sentence -> !sentence.contains("Not told apart"))
                .filter(sentence -> !sentence.contains("cannot be told"))
                .filter(sentence -> !sentence.startsWith("Nothing can be said"))
                .map(sentence -> MIXED.matcher(sentence).replaceAll(""))
                .toList();
    }
}
