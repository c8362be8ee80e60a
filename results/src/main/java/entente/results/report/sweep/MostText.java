package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.SobolIndices;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which factor matters most, where it can be told: one sentence. */
final class MostText {

    /** More names than this say no more than their number. */
    private static final int MOST_NAMES = 4;

    private final SweepAnalysis analysis;
    private final Figures figures;

    MostText(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    /** What there is to say where nothing varies. */
    static String flat(Figures figures) {
        return Figures.capital(figures.subject())
                + " does not vary over these points: no factor can be said to matter, and no point is better than"
                + " another.";
    }

    /** By Sobol indices or elementary effects; nothing where there are neither. */
    Optional<String> sentence() {
        SobolIndices indices = analysis.influence().indices();
        if (indices != null) {
            return Optional.of(sentence(indices.leading(), indices.total().size(), this::variance, "base points"));
        }
        List<ElementaryEffect> effects = analysis.influence().screening();
        if (effects.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> leading = IntStream.range(0, effects.size())
                .filter(f -> effects.get(f).leads())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -size(effects.get(f))))
                .toList();
        return Optional.of(sentence(leading, effects.size(), this::change, "trajectories"));
    }

    private String sentence(List<Integer> leading, int count, Function<Integer, String> what, String more) {
        List<String> names =
                leading.stream().map(f -> analysis.factors().get(f)).toList();
        if (names.size() == 1) {
            return "Of " + Counted.of(count, "factor") + ", " + names.get(0) + " matters most: it "
                    + what.apply(leading.get(0)) + ".";
        }
        String said = names.size() == count
                ? "Which of " + Counted.of(count, "factor") + " matters most cannot be told with these " + more + ": "
                : "Of " + Counted.of(count, "factor") + ", " + few(names)
                        + " matter most; which of them more cannot be told: ";
        return said + names.get(0) + ", the first by its estimate, " + what.apply(leading.get(0)) + ". More " + more
                + " would tell.";
    }

    private static String few(List<String> names) {
        return names.size() > MOST_NAMES
                ? VariantNames.joined(names.subList(0, MOST_NAMES - 1)) + " and "
                        + Counted.of(names.size() - MOST_NAMES + 1, "other")
                : VariantNames.joined(names);
    }

    private String variance(int factor) {
        SobolIndices indices = analysis.influence().indices();
        if (indices == null) {
            return "";
        }
        Estimate first = indices.first().get(factor);
        Estimate total = indices.total().get(factor);
        Estimate one = SobolIndices.asOne(first, total);
        if (one != null) {
            return "makes " + part(one) + " of the variance between points by itself, and nothing that can be told with"
                    + " others";
        }
        return "makes " + part(first) + " of the variance between points by itself and " + part(total)
                + " with all that it works together with";
    }

    private static String part(Estimate index) {
        return index.mean() == null
                ? "a part that cannot be told"
                : Figures.share(index) + " (" + Figures.shareInterval(index) + ")";
    }

    private String change(int factor) {
        return "changes " + figures.subject() + " over its whole range by "
                + figures.size(analysis.influence().screening().get(factor).absolute()) + " on average";
    }

    private static double size(ElementaryEffect effect) {
        Double mean = effect.absolute().mean();
        return mean == null ? -1 : mean;
    }
}
