package entente.web.exercise.store;

import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.store.ExerciseStore.DamagedLog;
import entente.web.exercise.store.ExerciseStore.StorageFailure;
import entente.web.exercise.store.LogHead.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.jspecify.annotations.Nullable;

/**
 * A log in an SQLite file and a head beside it. SQLite has no checksums of its own by default: whenever a log is opened, its
 * whole file is compared with the seal that was put on it when it was closed, the chain of digests is read through, and the
 * head tells whether its end is there.
 */
final class SqliteLog implements ExerciseLog {

    static final String HEAD = "-head";
    private static final String WRITE_AHEAD = "-wal";
    private static final String RESTORE = " Restore the file and its head from a copy.";

    private final String id;
    private final Path file;
    private final SqliteRows rows;
    private final LogHead head;
    private final String scenario;
    private final List<LogLine> lines = new ArrayList<>();
    private final HashChain chain;
    /** Why the log cannot be added to any more, once it cannot. */
    private @Nullable StorageFailure broken;

    private SqliteLog(String id, Path file, SqliteRows rows, LogHead head, String scenario) {
        this.id = id;
        this.file = file;
        this.rows = rows;
        this.head = head;
        this.scenario = scenario;
        chain = new HashChain(id, scenario);
    }

    static SqliteLog create(Path file, String id, String scenario) {
        try {
            SqliteRows rows = new SqliteRows(file);
            rows.begin(scenario);
            SqliteLog log = new SqliteLog(id, file, rows, LogHead.create(beside(file, HEAD)), scenario);
            log.head.write(log.mark(""));
            return log;
        } catch (SQLException | IOException e) {
            throw new StorageFailure("The log of exercise " + id + " could not be begun: " + e.getMessage(), e);
        }
    }

    static SqliteLog open(Path file, String id) {
        LogHead head = null;
        SqliteRows rows = null;
        try {
            head = LogHead.open(beside(file, HEAD));
            Mark mark = head.find().orElseThrow(() -> new DamagedLog(id, "its head cannot be read." + RESTORE));
            checkSeal(file, id, mark);
            rows = new SqliteRows(file);
            String scenario = rows.findScenario().orElseThrow(() -> new DamagedLog(id, "its scenario is missing."));
            SqliteLog log = new SqliteLog(id, file, rows, head, scenario);
            log.read(mark);
            return log;
        } catch (NoSuchFileException e) {
            throw new DamagedLog(id, "its head is missing." + RESTORE);
        } catch (SQLException | IOException e) {
            close(rows, head);
            throw new DamagedLog(id, "it cannot be read: " + e.getMessage());
        } catch (DamagedLog e) {
            close(rows, head);
            throw e;
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** The whole file must be what it was when it was closed, unless something waits in the log of SQLite itself. */
    private static void checkSeal(Path file, String id, Mark mark) throws IOException {
        Path writeAhead = beside(file, WRITE_AHEAD);
        boolean waiting = Files.exists(writeAhead) && Files.size(writeAhead) > 0;
        if (!mark.seal().isEmpty()
                && !waiting
                && !new DigestUtils(MessageDigestAlgorithms.SHA_256)
                        .digestAsHex(file)
                        .equals(mark.seal())) {
            throw new DamagedLog(id, "its file is not what it was when it was closed." + RESTORE);
        }
    }

    private void read(Mark mark) throws SQLException, IOException {
        for (LogLine line : rows.lines()) {
            take(line);
            if (lines.size() == mark.count()) {
                checkDigest(mark);
            }
        }
        checkLength(mark);
        Optional<String> disorder = rows.findDisorder();
        if (disorder.isPresent()) {
            throw new DamagedLog(id, "SQLite finds: " + disorder.get() + "." + RESTORE);
        }
        for (LogLine line : lines) {
            if (!line.attachmentDigest().isEmpty()) {
                attachment(line.number());
            }
        }
        head.write(mark(""));
    }

    private void take(LogLine line) {
        long expected = lines.size() + 1L;
        if (line.number() != expected || !chain.continues(line)) {
            throw new DamagedLog(
                    id,
                    "entry " + expected + (expected == 1 ? ", or the scenario," : "") + " is not what was written."
                            + RESTORE);
        }
        chain.accept(line);
        lines.add(line);
    }

    private void checkDigest(Mark mark) {
        if (!chain.last().equals(mark.digest())) {
            throw new DamagedLog(id, "its head is that of another log." + RESTORE);
        }
    }

    /** One line more than the head tells of was written when the server ended, and nobody was told of it yet. */
    private void checkLength(Mark mark) {
        if (lines.size() < mark.count()) {
            throw new DamagedLog(
                    id,
                    "it ends with entry " + lines.size() + ", but entry " + mark.count()
                            + " was acknowledged: its end was cut off." + RESTORE);
        }
        if (lines.size() > mark.count() + 1) {
            throw new DamagedLog(
                    id,
                    "its head tells of " + mark.count() + " entries, but there are " + lines.size() + "." + RESTORE);
        }
        if (mark.count() == 0 && lines.isEmpty()) {
            checkDigest(mark);
        }
    }

    private Mark mark(String seal) {
        return new Mark(lines.size(), chain.last(), seal);
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
        if (broken != null) {
            throw broken;
        }
        LogLine line = chain.next(lines.size() + 1L, draft, attachment);
        try {
            rows.add(line, attachment);
        } catch (SQLException e) {
            throw unwritten(e);
        }
        try {
            head.write(new Mark(line.number(), line.digest(), ""));
        } catch (IOException e) {
            // The line is in the log, and nobody is told: what follows would not fit. A restart takes it up.
            broken = unwritten(e);
            throw broken;
        }
        chain.accept(line);
        lines.add(line);
        return line;
    }

    private StorageFailure unwritten(Exception cause) {
        return new StorageFailure(
                "The log of exercise " + id + " could not be written: " + cause.getMessage()
                        + ". Nothing that was acknowledged is lost; make room on the disk and try again.",
                cause);
    }

    @Override
    public Optional<byte[]> attachment(long number) {
        String digest = lines.get(Math.toIntExact(number - 1)).attachmentDigest();
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = rows.findAttachment(number);
            if (!bytes.map(Digests::of).equals(Optional.of(digest))) {
                throw new DamagedLog(id, "what is attached to entry " + number + " is not what was written." + RESTORE);
            }
            return bytes;
        } catch (SQLException e) {
            throw new DamagedLog(id, "what is attached to entry " + number + " cannot be read: " + e.getMessage());
        }
    }

    /** Closes the file and puts the seal on it. */
    @Override
    public void close() {
        try (LogHead last = head) {
            rows.close();
            if (broken == null) {
                last.write(mark(new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file)));
            }
        } catch (SQLException | IOException e) {
            throw new StorageFailure("A log could not be closed: " + e.getMessage(), e);
        }
    }

    private static void close(@Nullable SqliteRows rows, @Nullable LogHead head) {
        try (LogHead last = head;
                SqliteRows those = rows) {
            return;
        } catch (SQLException | IOException e) {
            throw new StorageFailure("A log could not be closed: " + e.getMessage(), e);
        }
    }
}
