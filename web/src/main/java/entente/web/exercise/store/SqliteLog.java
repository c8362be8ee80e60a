package entente.web.exercise.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A log in an SQLite file, in write-ahead mode with full synchronisation: a commit returns when its bytes are on disk.
 * SQLite has no checksums of its own by default, so that the chain of digests is read through whenever a log is opened.
 */
final class SqliteLog implements ExerciseLog {

    private static final List<String> TABLES = List.of(
            "CREATE TABLE scenario (text TEXT NOT NULL)",
            "CREATE TABLE line (number INTEGER PRIMARY KEY, wall INTEGER NOT NULL, move INTEGER NOT NULL, actor TEXT"
                    + " NOT NULL, key TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, attached TEXT NOT NULL,"
                    + " digest TEXT NOT NULL, UNIQUE (actor, key))",
            "CREATE TABLE attachment (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");

    private final String id;
    private final Connection connection;
    private final String scenario;
    private final List<LogLine> lines = new ArrayList<>();
    private final HashChain chain;

    private SqliteLog(String id, Connection connection, String scenario) {
        this.id = id;
        this.connection = connection;
        this.scenario = scenario;
        chain = new HashChain(id, scenario);
    }

    static SqliteLog create(Path file, String id, String scenario) {
        try {
            Connection connection = connect(file);
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
            return new SqliteLog(id, connection, scenario);
        } catch (SQLException e) {
            throw new StorageFailure("The log of exercise " + id + " could not be begun: " + e.getMessage(), e);
        }
    }

    static SqliteLog open(Path file, String id) {
        Connection connection = null;
        try {
            connection = connect(file);
            SqliteLog log = new SqliteLog(id, connection, readScenario(connection, id));
            log.read();
            return log;
        } catch (SQLException e) {
            close(connection);
            throw new DamagedLog(id, "SQLite cannot read it: " + e.getMessage());
        } catch (DamagedLog e) {
            close(connection);
            throw e;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA busy_timeout = 5000");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static String readScenario(Connection connection, String id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT text FROM scenario")) {
            if (!rows.next()) {
                throw new DamagedLog(id, "its scenario is missing");
            }
            return rows.getString(1);
        }
    }

    private void read() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, wall, move, actor, key, type, body, attached,"
                        + " digest FROM line ORDER BY number")) {
            while (rows.next()) {
                take(line(rows));
            }
        }
        connection.rollback();
        for (LogLine line : lines) {
            if (!line.attachmentDigest().isEmpty()) {
                attachment(line.number());
            }
        }
    }

    private void take(LogLine line) {
        long expected = lines.size() + 1L;
        if (line.number() != expected || !chain.continues(line)) {
            throw new DamagedLog(
                    id,
                    "entry " + expected + (expected == 1 ? ", or the scenario," : "")
                            + " is not what was written. Restore the file from a copy.");
        }
        chain.accept(line);
        lines.add(line);
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

    @Override
    public String scenario() {
        return scenario;
    }

    @Override
    public List<LogLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    @Override
    public LogLine append(LogDraft draft, byte @Nullable [] attachment) {
        LogLine line = chain.next(lines.size() + 1L, draft, attachment);
        try {
            insert(line);
            if (attachment != null) {
                attach(line.number(), attachment);
            }
            connection.commit();
        } catch (SQLException e) {
            rollBack();
            throw new StorageFailure(
                    "The log of exercise " + id + " could not be written: " + e.getMessage()
                            + ". Nothing that was acknowledged is lost; make room on the disk and try again.",
                    e);
        }
        chain.accept(line);
        lines.add(line);
        return line;
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

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new StorageFailure("The log of exercise " + id + " is out of order: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<byte[]> attachment(long number) {
        String digest = lines.get(Math.toIntExact(number - 1)).attachmentDigest();
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT bytes FROM attachment WHERE number = ?")) {
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
                byte[] bytes = rows.next() ? rows.getBytes(1) : null;
                if (bytes == null || !Digests.of(bytes).equals(digest)) {
                    throw new DamagedLog(id, "what is attached to entry " + number + " is not what was written.");
                }
                return Optional.of(bytes);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new DamagedLog(id, "what is attached to entry " + number + " cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        close(connection);
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new StorageFailure("A log could not be closed: " + e.getMessage(), e);
        }
    }
}
