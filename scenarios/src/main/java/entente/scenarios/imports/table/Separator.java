package entente.scenarios.imports.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What separates the columns of a table. */
public enum Separator {
    TAB('\t', "tabs"),
    SEMICOLON(';', "semicolons"),
    COMMA(',', "commas"),
    SPACE(' ', "spaces");

    private static final ObjectReader ROW =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.TRIM_SPACES);

    private final char character;
    private final String words;

    Separator(char character, String words) {
        this.character = character;
        this.words = words;
    }

    /** What separates the columns of a line: the first of tab, semicolon and comma that is there, else spaces. */
    public static Separator of(String line) {
        return Stream.of(TAB, SEMICOLON, COMMA)
                .filter(separator -> line.indexOf(separator.character) >= 0)
                .findFirst()
                .orElse(SPACE);
    }

    /** In words, in the plural. */
    public String words() {
        return words;
    }

    /** The cells of one line without the blanks around them; empty if quotes in it are not closed. */
    public Optional<List<String>> cells(String line) {
        String row = this == SPACE ? line.strip().replaceAll("\\s+", " ") : line;
        ObjectReader reader = ROW.with(CsvSchema.emptySchema().withColumnSeparator(character));
        try {
            return Optional.of(Stream.of(reader.<String[]>readValue(row))
                    .map(String::strip)
                    .toList());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
