package entente.scenarios.imports.counts;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.SourceText;
import entente.scenarios.imports.counts.CountRows.CountRow;
import entente.scenarios.imports.table.Problems;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads yearly counts of plots: a table in UTF-8 with a line for each year, or each country and year. Its first line names
 * the columns {@code year}, {@code launched} and {@code foiled}, and perhaps {@code country}, in any order; others are not
 * read. Columns are separated by commas, semicolons or tabs; lines that begin with {@code #} are comments. Every country
 * must have the same years, without a gap.
 */
public final class CountsFile {

    private CountsFile() {}

    /**
     * Reads a file.
     *
     * @return the countries in the order in which they first appear; at least one
     * @throws InvalidInput with everything that is wrong with it, by line and column
     */
    public static List<YearlyCounts> read(Path file) {
        return read(SourceText.read(file), file.toString());
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in violations
     * @throws InvalidInput with everything that is wrong with it, by line and column
     */
    public static List<YearlyCounts> read(String text, String name) {
        Problems problems = new Problems(name);
        List<CountRow> rows = new CountRows(problems).read(SourceText.checked(text, name));
        problems.throwIfAny();
        List<YearlyCounts> counts = new CountSpans(problems).counts(rows);
        problems.throwIfAny();
        return counts;
    }
}
