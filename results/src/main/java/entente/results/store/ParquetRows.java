package entente.results.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Reads rows of Parquet files. */
final class ParquetRows {

    private ParquetRows() {}

    /** Takes one row. */
    @FunctionalInterface
    interface Consumer {
        void accept(ResultSet row) throws SQLException;
    }

    /** Names the rows of all files; there must be one at least. */
    static void view(Connection connection, String name, List<Path> files) throws SQLException {
        DuckDb.execute(
                connection,
                "CREATE OR REPLACE TEMP VIEW " + name + " AS SELECT * FROM read_parquet("
                        + files.stream()
                                .map(file -> DuckDb.quoted(file.toString()))
                                .collect(Collectors.joining(", ", "[", "]"))
                        + ")");
    }

    /** Hands every row of a query to the consumer. */
    static void each(Connection connection, String sql, Consumer consumer) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                consumer.accept(rows);
            }
        }
    }
}
