package entente.results.store;

import entente.scenarios.format.SourceText;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions in SQL about results, by DuckDB: over {@code runs}, {@code points}, {@code months}, {@code failures}
 * and {@code wide}. It reads the files of the results and nothing else, and writes nothing.
 */
public final class SweepQuery {

    private static final String DRIVER = "unsuccessful or closed pending query result";
    private static final String CAUSE = "Error: ";

    private final SweepResults results;

    /** Questions about the given results. */
    public SweepQuery(SweepResults results) {
        this.results = results;
    }

    /** Takes the answer: first the names of the columns, then row by row. */
    public interface Answer {

        /** The names of the columns. */
        void columns(List<String> names);

        /** The next row: texts, numbers, booleans, null. */
        void row(List<@Nullable Object> values);
    }

    /** The columns of runs, months, failures and wide that hold the levels of factors, in the order of the manifest. */
    public List<String> factorColumns() {
        try (Connection connection = DuckDb.open()) {
            return new QueryViews(connection, results).factorColumns();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Asks.
     *
     * @param sql one SELECT
     * @throws entente.scenarios.format.InvalidInput if it is none, or DuckDB refuses it
     */
    public void ask(String sql, Answer answer) {
        try (Connection connection = DuckDb.open()) {
            close(connection, new QueryViews(connection, results).create());
            checkIsSelect(connection, sql);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                ResultSetMetaData columns = rows.getMetaData();
                List<String> names = new ArrayList<>();
                for (int c = 1; c <= columns.getColumnCount(); c++) {
                    names.add(columns.getColumnLabel(c));
                }
                answer.columns(names);
                while (rows.next()) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int c = 1; c <= names.size(); c++) {
                        values.add(plain(rows.getObject(c)));
                    }
                    answer.row(values);
                }
            }
        } catch (SQLException e) {
            throw SourceText.invalid("query", 0, firstLines(String.valueOf(e.getMessage())));
        }
    }

    /** From now on, nothing but these files can be opened, and that cannot be changed. */
    private static void close(Connection connection, List<Path> files) throws SQLException {
        DuckDb.execute(
                connection,
                "SET allowed_paths = "
                        + files.stream()
                                .map(file -> DuckDb.quoted(file.toString()))
                                .collect(Collectors.joining(", ", "[", "]")));
        DuckDb.execute(connection, "SET enable_external_access = false");
        DuckDb.execute(connection, "SET lock_configuration = true");
    }

    /** DuckDB itself tells: it can only write down the tree of a SELECT. */
    private static void checkIsSelect(Connection connection, String sql) throws SQLException {
        try (PreparedStatement parse = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            parse.setString(1, sql);
            try (ResultSet tree = parse.executeQuery()) {
                String text = tree.next() ? tree.getString(1) : "";
                if (text.contains("\"error\":true") && text.contains("SELECT")) {
                    throw SourceText.invalid(
                            "query",
                            0,
                            "results are only read: ask with SELECT, over runs, points, months, failures and"
                                    + " wide");
                }
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof String
                ? value
                : value.toString();
    }

    /** The driver says of some causes that it could not go on, before it tells them. */
    private static String firstLines(String message) {
        int driver = message.indexOf(DRIVER);
        int cause = driver < 0 ? 0 : message.indexOf(CAUSE, driver) + CAUSE.length();
        return message.substring(cause)
                .lines()
                .limit(2)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }
}
