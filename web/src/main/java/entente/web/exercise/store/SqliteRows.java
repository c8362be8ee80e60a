package entente.web.exercise.store;

import entente.web.exercise.store.ExerciseLog.LogLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one log in an SQLite file, in write-ahead mode with full synchronisation: a commit returns when its bytes are
 * on disk.
 */
final class SqliteRows implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "CREATE TABLE scenario (text TEXT NOT NULL)",
            "CREATE TABLE line (number INTEGER PRIMARY KEY, wall INTEGER NOT NULL, move INTEGER NOT NULL, actor TEXT"
                    + " NOT NULL, key TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, attached TEXT NOT NULL,"
                    + " digest TEXT NOT NULL, UNIQUE (actor, key))",
            "CREATE TABLE attachment (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");

    private final Connection connection;

    SqliteRows(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA busy_timeout = 5000");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.setAutoCommit(false);
    }

    /** Makes the tables of a new log. */
    void begin(String scenario) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO scenario VALUES (?)")) {
            insert.setString(1, scenario);
            insert.executeUpdate();
        }
        connection.commit();
    }

    /** What SQLite finds wrong with its own order; empty if nothing is. */
    Optional<String> findDisorder() throws SQLException {
        String found = firstText("PRAGMA integrity_check(1)").orElse("it says nothing");
        return found.equals("ok") ? Optional.empty() : Optional.of(found);
    }

    Optional<String> findScenario() throws SQLException {
        return firstText("SELECT text FROM scenario");
    }

    private Optional<String> firstText(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.of(text(rows, 1)) : Optional.empty();
        } finally {
            connection.rollback();
        }
    }

    /** All lines in the order of their numbers. */
    List<LogLine> lines() throws SQLException {
        List<LogLine> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, wall, move, actor, key, type, body, attached,"
                        + " digest FROM line ORDER BY number")) {
            while (rows.next()) {
                lines.add(line(rows));
            }
        } finally {
            connection.rollback();
        }
        return lines;
    }

    private static LogLine line(ResultSet rows) throws SQLException {
        return new LogLine(
                rows.getLong(1),
                rows.getLong(2),
                rows.getLong(3),
                text(rows, 4),
                text(rows, 5),
                text(rows, 6),
                text(rows, 7),
                text(rows, 8),
                text(rows, 9));
    }

    /** The text of a column; bytes that are no text have another digest than what was written. */
    private static String text(ResultSet rows, int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Adds a line and what is attached to it, in one transaction that is on disk when this returns. */
    void add(LogLine line, byte @Nullable [] attachment) throws SQLException {
        try {
            insert(line);
            if (attachment != null) {
                attach(line.number(), attachment);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private void insert(LogLine line) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, line.number());
            insert.setLong(2, line.wallMillis());
            insert.setLong(3, line.moveMillis());
            insert.setString(4, line.actor());
            insert.setString(5, line.key());
            insert.setString(6, line.type());
            insert.setString(7, line.body());
            insert.setString(8, line.attachmentDigest());
            insert.setString(9, line.digest());
            insert.executeUpdate();
        }
    }

    private void attach(long number, byte[] attachment) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO attachment VALUES (?, ?)")) {
            insert.setLong(1, number);
            insert.setBytes(2, attachment);
            insert.executeUpdate();
        }
    }

    /** What is attached to a line. */
    Optional<byte[]> findAttachment(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT bytes FROM attachment WHERE number = ?")) {
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
            }
        } finally {
            connection.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
