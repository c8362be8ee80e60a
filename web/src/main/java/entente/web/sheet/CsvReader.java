package entente.web.sheet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables in texts (RFC 4180) with commas, semicolons or tabs, as spreadsheets of any country write them. */
final class CsvReader {

    private static final ObjectReader ROWS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private static final Pattern CHOICE = Pattern.compile("\"?sep=(.)\"?[,;\\s]*?(\\r\\n|\\r|\\n)");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** So many rows show what separates. */
    private static final int SAMPLE = 60;

    private CsvReader() {}

    /**
     * The one sheet of a text.
     *
     * @throws UnreadableBook if a quotation mark is opened and not closed
     */
    static Sheet read(String text, String name) {
        Matcher choice = CHOICE.matcher(text);
        if (choice.lookingAt()) {
            // The line that says what separates is a row of the file, and none of the table.
            List<Sheet.Row> rows = new ArrayList<>(List.of(new Sheet.Row(1, false, List.of())));
            rows.addAll(rows(text.substring(choice.end()), choice.group(1).charAt(0), BookReader.MOST_ROWS, 2));
            return new Sheet(name, false, rows, Set.of(), 0);
        }
        char best = ',';
        int most = fit(text, best);
        for (char separator : SEPARATORS) {
            int fit = fit(text, separator);
            // What separates nothing is no better than what cannot be read, for that is told.
            if (fit > Math.max(0, most)) {
                most = fit;
                best = separator;
            }
        }
        return new Sheet(name, false, rows(text, best, BookReader.MOST_ROWS, 1), Set.of(), 0);
    }

    /** How many cells the rows of the commonest width have, if that is what separates. */
    private static int fit(String text, char separator) {
        try {
            List<Integer> widths = rows(text, separator, SAMPLE, 1).stream()
                    .map(row -> row.cells().size())
                    .filter(width -> width > 1)
                    .toList();
            return widths.stream()
                    .mapToInt(width -> (width - 1) * Collections.frequency(widths, width))
                    .max()
                    .orElse(0);
        } catch (UnreadableBook e) {
            return -1;
        }
    }

    private static List<Sheet.Row> rows(String text, char separator, int most, int first) {
        ObjectReader reader = ROWS.with(CsvSchema.emptySchema().withColumnSeparator(separator));
        List<Sheet.Row> rows = new ArrayList<>();
        try (MappingIterator<String[]> all = reader.readValues(text)) {
            while (rows.size() < most && all.hasNextValue()) {
                rows.add(new Sheet.Row(rows.size() + first, false, cells(all.nextValue())));
            }
        } catch (IOException e) {
            throw new UnreadableBook("eventlist.file.quotes", rows.size() + first);
        }
        return rows;
    }

    private static List<Cell> cells(String[] texts) {
        return Arrays.stream(texts)
                .limit(BookReader.MOST_COLUMNS)
                .map(text -> Cell.text(FormulaText.restored(text)))
                .toList();
    }
}
