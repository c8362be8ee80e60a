package entente.results.report.sweep;

import entente.results.statistics.Holm;
import entente.results.statistics.TestedEstimate;
import entente.results.text.JsonFields;
import java.util.List;

/** How comparisons that were corrected for each other are shown. */
final class Comparisons {

    private Comparisons() {}

    /** What a mark in a table of them means. */
    static String mark(List<TestedEstimate> family) {
        return mark("*", family);
    }

    /** What a mark of them means, in a figure and a table for instance. */
    static String mark(String mark, List<TestedEstimate> family) {
        int count = Holm.comparisons(family);
        if (count == 0) {
            return "";
        }
        String told = family.stream().anyMatch(TestedEstimate::isApart) ? mark : "None is";
        return count < 2
                ? told + " told apart at 5 %."
                : told + " told apart after correction for " + count
                        + " comparisons (Holm, 5 %); intervals hold 95 % each, by themselves.";
    }

    /** The value, its interval, its probability after correction and whether it is told apart. */
    static JsonFields json(TestedEstimate tested) {
        return JsonFields.of(tested.estimate())
                .put("adjustedP", tested.adjusted())
                .put("apart", tested.isApart());
    }
}
