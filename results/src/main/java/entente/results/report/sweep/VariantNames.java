package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.experiment.Arms;
import entente.results.experiment.BuiltInVariants;
import entente.results.figure.SeriesStyle;
import java.util.List;
import java.util.Locale;

/** What arms are called, and how they look in figures. */
final class VariantNames {

    private VariantNames() {}

    /** An arm's name for people. */
    static String arm(SweepAnalysis analysis, String arm) {
        return switch (arm) {
            case BuiltInVariants.ISOLATION -> "nobody shares";
            case BuiltInVariants.POOLED -> "everything pooled";
            default -> Arms.named(analysis.manifest().observation().arms()).told(arm);
        };
    }

    /** The looks of arms: grey for the bounds, a colour for each of the others. */
    static SeriesStyle look(List<String> arms, String arm) {
        if (arm.equals(BuiltInVariants.ISOLATION)) {
            return SeriesStyle.BOUND;
        }
        if (arm.equals(BuiltInVariants.POOLED)) {
            return SeriesStyle.OTHER_BOUND;
        }
        return SeriesStyle.of(arms.stream()
                .filter(each -> !BuiltInVariants.isBound(each))
                .toList()
                .indexOf(arm));
    }

    /** A factor's name within the name of a figure. */
    static String id(String factor) {
        return factor.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Parts of a sentence: {@code a, b and c}. */
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
