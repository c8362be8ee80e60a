package entente.results.store;

import entente.results.store.Journal.Chunk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results while it is filled. Whatever is in it is whole: a block is there once {@link #add} has returned, and
 * what was begun and not finished, or is damaged, is found and thrown away when the folder is opened again.
 */
public final class SweepStore implements Closeable {

    private final SweepFolder folder;
    private final FileChannel lock;
    private final Connection connection;
    private final Journal journal;
    private final Coverage coverage = new Coverage();
    private final ResultDigest digest = new ResultDigest();
    private final List<Chunk> chunks;
    private final int damaged;
    private Manifest manifest;
    private long runs;
    private long failures;

    private SweepStore(
            SweepFolder folder, FileChannel lock, Connection connection, Manifest manifest, Recovered recovered)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.connection = connection;
        this.chunks = new ArrayList<>(recovered.whole());
        this.damaged = recovered.damaged();
        this.journal = Journal.open(folder.journal(), manifest.origin().identity(), chunks);
        chunks.forEach(this::count);
        this.manifest = manifest;
    }

    /** What was found in a folder. */
    private record Recovered(List<Chunk> whole, int damaged) {}

    /**
     * Opens a folder for results, new or begun before.
     *
     * @param begun what is to be put there: a manifest of nothing yet
     * @param inputs what it is made from
     * @throws entente.scenarios.format.InvalidInput if the folder holds something else, or is in use
     * @throws IOException if it cannot be written
     */
    public static SweepStore open(Path path, Manifest begun, SweepInputs inputs) throws IOException {
        SweepFolder folder = new SweepFolder(path);
        new FolderCheck(folder, begun, inputs).check();
        Files.createDirectories(folder.chunks());
        FileChannel lock =
                FolderLock.take(path, "another sweep is filling this folder: wait for it, or name another folder");
        try {
            Connection connection = DuckDb.open();
            List<String> factors = begun.variation().names();
            String sum = PointTable.write(connection, folder.points(), factors, inputs.points());
            write(folder, inputs);
            Recovered recovered = recover(folder, begun.origin().identity());
            SweepStore store = new SweepStore(folder, lock, connection, begun.withPoints(sum), recovered);
            store.writeManifest(Manifest.Status.RUNNING, begun.stopping());
            return store;
        } catch (SQLException e) {
            lock.close();
            throw new IOException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Which replications of which points a folder has, which stays as it is.
     *
     * @throws entente.scenarios.format.InvalidInput if the folder holds something else
     * @throws IOException if it cannot be read
     */
    public static Coverage look(Path path, Manifest begun, SweepInputs inputs) throws IOException {
        SweepFolder folder = new SweepFolder(path);
        new FolderCheck(folder, begun, inputs).check();
        Coverage covered = new Coverage();
        for (Chunk chunk : Journal.read(folder.journal(), begun.origin().identity())) {
            if (folder.findBroken(chunk).isEmpty()) {
                covered.add(chunk.block());
            }
        }
        return covered;
    }

    private static void write(SweepFolder folder, SweepInputs inputs) throws IOException {
        SweepFolder.write(folder.experiment(), inputs.experiment());
        Files.createDirectories(folder.scenarios());
        for (Map.Entry<String, String> scenario : inputs.scenarios().entrySet()) {
            Path file = folder.path().resolve(scenario.getKey());
            if (!Files.exists(file) || !SweepFolder.text(file).equals(scenario.getValue())) {
                SweepFolder.write(file, scenario.getValue());
            }
        }
    }

    /** The chunks that are whole; all other files of results are deleted. */
    private static Recovered recover(SweepFolder folder, String identity) throws IOException {
        List<Chunk> whole = new ArrayList<>();
        Coverage covered = new Coverage();
        Set<Path> kept = new HashSet<>();
        for (Chunk chunk : Journal.read(folder.journal(), identity)) {
            if (!covered.holdsAny(chunk.block()) && folder.findBroken(chunk).isEmpty()) {
                covered.add(chunk.block());
                whole.add(chunk);
                kept.add(folder.chunk(chunk));
                kept.add(folder.months(chunk));
            }
        }
        int damaged = deleteOthers(folder.chunks(), kept);
        if (Files.isDirectory(folder.months())) {
            damaged += deleteOthers(folder.months(), kept);
        }
        return new Recovered(whole, damaged);
    }

    private static int deleteOthers(Path where, Set<Path> kept) throws IOException {
        int deleted = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(where)) {
            for (Path file : files) {
                if (!kept.contains(file)) {
                    Files.delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }

    /** Which replications of which points are there. */
    public Coverage coverage() {
        return coverage;
    }

    /** How many files were found unfinished or damaged, and thrown away. */
    public int damaged() {
        return damaged;
    }

    /** How many runs are there, failed ones among them. */
    public long runs() {
        return runs + failures;
    }

    /** The chunks that are there. */
    public List<Chunk> chunks() {
        return List.copyOf(chunks);
    }

    /** Takes a value that is there. */
    @FunctionalInterface
    public interface Values {

        /** The value of an arm's run. */
        void add(int point, int replication, String arm, RunRecord.Cell cell);
    }

    /**
     * Hands over what is there of some measures, for all nations together.
     *
     * @throws IOException if it cannot be read
     */
    public void replay(List<String> measures, Values values) throws IOException {
        if (measures.isEmpty() || chunks.isEmpty()) {
            return;
        }
        try {
            ParquetRows.view(
                    connection, "runs", chunks.stream().map(folder::chunk).toList());
            ParquetRows.each(
                    connection,
                    "SELECT point, replication, arm, measure, place, numerator, denominator FROM runs WHERE place = "
                            + DuckDb.quoted(RunRecord.Cell.OVERALL) + " AND measure IN ("
                            + measures.stream().map(DuckDb::quoted).collect(Collectors.joining(", ")) + ")",
                    row -> values.add(
                            row.getInt(1),
                            row.getInt(2),
                            row.getString(3),
                            new RunRecord.Cell(
                                    row.getString(4), row.getString(5), row.getDouble(6), row.getDouble(7))));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Puts a block there, and returns when it is safe.
     *
     * @throws IOException if it cannot be written; then it is not there, and all else is
     */
    public synchronized void add(BlockResult result) throws IOException {
        String name = String.format(
                Locale.ROOT,
                "p%07d-r%06d.parquet",
                result.block().points().get(0),
                result.block().from());
        String months = writeMonths(name, result.runs());
        String sum = RunTable.write(connection, folder.chunks().resolve(name), result.runs());
        ResultDigest own = new ResultDigest();
        result.runs().forEach(own::add);
        result.failures().forEach(own::add);
        Chunk chunk = new Chunk(name, sum, own.text(), result.runs().size(), result.block(), result.failures(), months);
        journal.add(chunk);
        chunks.add(chunk);
        count(chunk);
    }

    /** Their months, if they have any: before the runs, so that what the journal tells of is whole. */
    private @Nullable String writeMonths(String name, List<RunRecord> runs) throws IOException {
        if (runs.stream().allMatch(run -> run.months().isEmpty())) {
            return null;
        }
        Files.createDirectories(folder.months());
        return MonthTable.write(connection, folder.months().resolve(name), runs);
    }

    private void count(Chunk chunk) {
        coverage.add(chunk.block());
        digest.add(chunk.digest());
        runs += chunk.runs();
        failures += chunk.failures().size();
    }

    /** Notes that all is there. */
    public Manifest complete(Manifest.Stopping stopping) throws IOException {
        writeManifest(Manifest.Status.COMPLETE, stopping);
        return manifest;
    }

    /** Notes how far it has come. */
    public Manifest stopped() throws IOException {
        writeManifest(Manifest.Status.RUNNING, manifest.stopping());
        return manifest;
    }

    private void writeManifest(Manifest.Status status, Manifest.Stopping stopping) throws IOException {
        manifest = manifest.with(new Manifest.Progress(status, runs, failures, digest.text()), stopping);
        SweepFolder.write(folder.manifest(), ChecksummedJson.page(manifest));
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            journal.close();
            lock.close();
        }
    }
}
