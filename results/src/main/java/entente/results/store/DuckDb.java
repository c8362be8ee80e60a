package entente.results.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** Connections to a DuckDB of one's own, in memory, that neither loads extensions nor goes to the network. */
final class DuckDb {

    private DuckDb() {}

    /** A connection on one thread and little memory. */
    static Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", "1");
        properties.setProperty("memory_limit", "512MB");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        // Not by way of the DriverManager, which hands out drivers of the system's class loader only: on a cluster
        // Entente
        // has a class loader of its own.
        return Objects.requireNonNull(new DuckDBDriver().connect("jdbc:duckdb:", properties));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A text as a literal of SQL. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
