package entente.scenarios.imports.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What separates the columns of a table. */
public enum Separator {
    TAB('\t', "tabs"),
    SEMICOLON(';', "semicolons"),
    COMMA(',', "commas"),
    SPACE(' ', "spaces");

    private static final ObjectReader ROW =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.TRIM_SPACES);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern QUOTED_OR_BLANKS = Pattern.compile("\"[^\"]*\"|[\\s\\p{Z}]+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");

    private final char character;
    private final String words;

    Separator(char character, String words) {
        this.character = character;
        this.words = words;
    }

    /**
     * What separates the columns of a line: the first of tab, semicolon and comma that is there outside of quotes and of
     * braces at its end, else spaces. Commas within the numbers of a line of spaces separate nothing: {@code 1 2 0,5}.
     */
    static Separator of(String line) {
        String plain = QUOTED.matcher(line.substring(0, braces(line))).replaceAll("\"\"");
        return Stream.of(TAB, SEMICOLON, COMMA)
                .filter(separator -> plain.indexOf(separator.character) >= 0)
                .filter(separator -> separator != COMMA || !areDecimal(plain))
                .findFirst()
                .orElse(SPACE);
    }

    /** The separator that is this character. */
    static Optional<Separator> of(char character) {
        return Stream.of(values())
                .filter(separator -> separator.character == character)
                .findFirst();
    }

    /** In words, in the plural. */
    public String words() {
        return words;
    }

    char character() {
        return character;
    }

    /** The cells of one line without the blanks around them; empty if quotes in it are not closed. */
    Optional<List<String>> cells(String line) {
        int end = braces(line);
        String row = line.substring(0, end);
        if (this == SPACE) {
            row = QUOTED_OR_BLANKS
                    .matcher(CellText.strip(row))
                    .replaceAll(
                            found -> found.group().startsWith("\"") ? Matcher.quoteReplacement(found.group()) : " ");
        } else if (end < line.length()) {
            row = row.strip().replaceFirst(Pattern.quote(String.valueOf(character)) + "$", "");
        }
        ObjectReader reader = ROW.with(CsvSchema.emptySchema().withColumnSeparator(character));
        try {
            List<String> cells = new ArrayList<>();
            Stream.of(reader.<String[]>readValue(row)).map(CellText::strip).forEach(cells::add);
            if (end < line.length()) {
                cells.add(line.substring(end).strip());
            }
            return Optional.of(cells);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Where data in braces begin, a cell of their own at the end of a line as NetworkX writes it; else where it ends. */
    private static int braces(String line) {
        int start = line.indexOf('{');
        boolean isCell =
                start > 0 && line.stripTrailing().endsWith("}") && " \t;,".indexOf(line.charAt(start - 1)) >= 0;
        return isCell ? start : line.length();
    }

    private static boolean areDecimal(String line) {
        String[] words = line.strip().split("\\s+", 3);
        return words.length == 3
                && (words[0] + words[1]).indexOf(',') < 0
                && DECIMAL_COMMA.matcher(words[2]).replaceAll("").indexOf(',') < 0;
    }
}
