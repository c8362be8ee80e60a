package entente.results.text;

import entente.results.statistics.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** Lines of CSV (RFC 4180, with line feeds). */
public final class Csv {

    private Csv() {}

    /**
     * One line of the cells, ended.
     *
     * @param cells texts and numbers; null is an empty cell, and an estimate four: mean, low, high and of how many runs
     */
    public static String line(@Nullable Object... cells) {
        return line(Arrays.asList(cells));
    }

    /** The same. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream()
                .flatMap(Csv::texts)
                .map(StringEscapeUtils::escapeCsv)
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static Stream<String> texts(@Nullable Object cell) {
        if (cell instanceof Estimate estimate) {
            return Stream.of(
                    Numbers.plain(estimate.mean()),
                    Numbers.plain(estimate.low()),
                    Numbers.plain(estimate.high()),
                    String.valueOf(estimate.n()));
        }
        return Stream.of(cell instanceof Double number ? Numbers.plain(number) : cell == null ? "" : cell.toString());
    }
}
