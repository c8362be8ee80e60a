package entente.scenarios.imports.counts;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.SourceText;
import entente.scenarios.imports.counts.CountRows.CountRow;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads yearly counts of plots: a table in UTF-8 with a line for each year, or each country and year. Its first line names
 * the columns {@code year}, {@code launched} and {@code foiled}, and perhaps {@code country}, in any order; others are not
 * read. Columns are separated by commas, semicolons or tabs; lines that begin with {@code #} are comments. Every country
 * must have the same years, without a gap.
 *
 * @param countries the countries in the order in which they first appear; at least one
 * @param notes what it holds beside, a sentence each
 */
public record CountsFile(List<YearlyCounts> countries, List<String> notes) {

    /** Keeps copies. */
    public CountsFile {
        countries = List.copyOf(countries);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput with everything that is wrong with it, by line and column
     */
    public static CountsFile read(Path file) {
        return read(SourceText.read(file), file.toString());
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in violations
     * @throws InvalidInput with everything that is wrong with it, by line and column
     */
    public static CountsFile read(String text, String name) {
        Problems problems = new Problems(name);
        Table table = Table.read(SourceText.checked(text, name), problems);
        List<CountRow> rows = new CountRows(problems).read(table.rows());
        problems.throwIfAny();
        List<YearlyCounts> counts = new CountSpans(problems).counts(rows);
        problems.throwIfAny();
        return new CountsFile(counts, notes(table));
    }

    private static List<String> notes(Table table) {
        List<String> notes = new ArrayList<>();
        List<String> unused = CountRows.unused(table.rows().get(0));
        if (!unused.isEmpty()) {
            notes.add("Columns that are not used: " + String.join(", ", unused) + ".");
        }
        if (table.comments() > 0) {
            notes.add(table.comments() == 1 ? "1 line is a comment." : table.comments() + " lines are comments.");
        }
        return notes;
    }
}
