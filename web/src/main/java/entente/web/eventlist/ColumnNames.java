package entente.web.eventlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The names that columns of event lists have in the field. */
final class ColumnNames {

    private static final String FILE = "/entente/web/eventlist/columns.properties";
    private static final Map<String, Column> NAMES = read();

    private ColumnNames() {}

    /** What a column with this heading tells, if the name is known. */
    static Optional<Column> find(String heading) {
        return Optional.ofNullable(NAMES.get(PlainWords.heading(heading)));
    }

    private static Map<String, Column> read() {
        Properties file = new Properties();
        try (InputStream bytes = Objects.requireNonNull(ColumnNames.class.getResourceAsStream(FILE));
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Column> names = new HashMap<>();
        for (Column column : Column.values()) {
            for (String name : file.getProperty(column.name()).split(";", 0)) {
                Column other = names.put(name.strip(), column);
                if (other != null) {
                    throw new IllegalStateException("a name of a column stands twice: " + name.strip());
                }
            }
        }
        return names;
    }
}
