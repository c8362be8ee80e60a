package entente.results.store;

import entente.results.measure.Measure;
import entente.results.plan.OverTimeEntry;
import entente.results.plan.OwnMeasures;
import entente.results.statistics.Range;
import entente.results.store.Journal.Chunk;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.ScenarioSource;
import entente.scenarios.format.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * The results of a sweep, to be read. Every file is compared with its sum before anything is read from it; they may be
 * incomplete, but not damaged.
 */
public final class SweepResults {

    private final SweepFolder folder;
    private final Manifest manifest;
    private final List<Chunk> chunks;

    private SweepResults(SweepFolder folder, Manifest manifest, List<Chunk> chunks) {
        this.folder = folder;
        this.manifest = manifest;
        this.chunks = chunks;
    }

    /**
     * Opens a folder of results.
     *
     * @throws InvalidInput if there are none, or a file is damaged
     * @throws UncheckedIOException if it cannot be read
     */
    public static SweepResults open(Path path) {
        SweepFolder folder = new SweepFolder(path);
        if (!folder.isBegun()) {
            throw SourceText.invalid(path.toString(), 0, "there are no results: name a folder that sweep has filled");
        }
        try {
            Manifest manifest = folder.findManifest().orElseThrow(() -> damaged(folder.manifest()));
            if (!Files.exists(folder.points())
                    || !new DigestUtils(MessageDigestAlgorithms.SHA_256)
                            .digestAsHex(folder.points())
                            .equals(manifest.variation().pointsSha256())) {
                throw damaged(folder.points());
            }
            List<Chunk> chunks =
                    Journal.read(folder.journal(), manifest.origin().identity());
            check(folder, manifest, chunks);
            return new SweepResults(folder, counted(manifest, chunks), chunks);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A sweep that was killed had no time to write down how far it had come: its journal tells. */
    private static Manifest counted(Manifest manifest, List<Chunk> chunks) {
        if (manifest.isComplete()) {
            return manifest;
        }
        long failures =
                chunks.stream().mapToLong(chunk -> chunk.failures().size()).sum();
        long runs = chunks.stream().mapToLong(Chunk::runs).sum();
        return manifest.with(new Manifest.Progress(Manifest.Status.RUNNING, runs, failures, ""), manifest.stopping());
    }

    private static void check(SweepFolder folder, Manifest manifest, List<Chunk> chunks) throws IOException {
        ResultDigest digest = new ResultDigest();
        Coverage coverage = new Coverage();
        for (Chunk chunk : chunks) {
            Optional<Path> broken = folder.findBroken(chunk);
            if (coverage.holdsAny(chunk.block()) || broken.isPresent()) {
                throw damaged(broken.orElse(folder.chunk(chunk)));
            }
            coverage.add(chunk.block());
            digest.add(chunk.digest());
        }
        if (manifest.isComplete() && !digest.text().equals(manifest.progress().digest())) {
            throw damaged(folder.journal());
        }
    }

    private static InvalidInput damaged(Path file) {
        return SourceText.invalid(
                file.toString(),
                0,
                "this file is missing or damaged: run the same sweep into this folder again, it computes anew what is"
                        + " not whole");
    }

    /** Where they are. */
    public Path folder() {
        return folder.path();
    }

    /** What they are of. */
    public Manifest manifest() {
        return manifest;
    }

    /** The text of the experiment. */
    public String experiment() {
        try {
            return SweepFolder.text(folder.experiment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much of the experiment is there. */
    public Completeness completeness() {
        return Completeness.of(this);
    }

    /**
     * Whether the experiment in the folder is the one that results were made from.
     *
     * @throws InvalidInput if it has been changed since
     */
    public void checkExperiment() {
        String sum = manifest.origin().experimentSha256();
        if (sum != null && !DigestUtils.sha256Hex(experiment()).equals(sum)) {
            throw SourceText.invalid(
                    folder.experiment().toString(),
                    0,
                    "it has changed since results were made from it: bring it back, or put the new one elsewhere");
        }
    }

    /** The scenarios that results were made from, by the names that the experiment gives them. */
    public ScenarioSource scenarios() {
        return new FolderScenarios(folder, manifest.origin().scenarios());
    }

    /** All points of the experiment, also those that have no results yet. */
    public List<PointRow> points() {
        List<String> factors = manifest.variation().names();
        try (Connection connection = DuckDb.open()) {
            return PointTable.read(connection, folder.points(), factors);
        } catch (SQLException | IOException e) {
            throw unreadable(e);
        }
    }

    /** The runs that failed. */
    public List<BlockResult.FailedRun> failures() {
        return chunks.stream().flatMap(chunk -> chunk.failures().stream()).toList();
    }

    /** One run as it is stored; empty if it is not there, or failed. */
    public Optional<RunRecord> findRun(int point, String arm, int replication) {
        List<RunRecord.Cell> cells = new ArrayList<>();
        List<Long> seeds = new ArrayList<>();
        if (!chunks.isEmpty()) {
            read(
                    "SELECT seed, measure, place, numerator, denominator FROM runs WHERE point = " + point
                            + " AND replication = " + replication + " AND arm = " + DuckDb.quoted(arm),
                    row -> {
                        seeds.add(row.getLong(1));
                        cells.add(new RunRecord.Cell(
                                row.getString(2), row.getString(3), row.getDouble(4), row.getDouble(5)));
                    });
        }
        return seeds.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunRecord(point, arm, replication, seeds.get(0), cells));
    }

    /** The nations' ids, and {@link RunRecord.Cell#OVERALL}, at which something was measured. */
    public List<String> places() {
        List<String> places = new ArrayList<>();
        if (!chunks.isEmpty()) {
            read("SELECT DISTINCT place FROM runs ORDER BY place", rows -> places.add(rows.getString(1)));
        }
        return places;
    }

    /**
     * The values of a measure at a place.
     *
     * @param place {@link RunRecord.Cell#OVERALL} or the id of a nation
     * @throws IllegalArgumentException if the measure was not kept
     */
    public Samples samples(String measure, String place) {
        if (!manifest.observation().measures().contains(measure)) {
            throw new IllegalArgumentException("the measure " + measure + " was not kept: there are "
                    + manifest.observation().measures());
        }
        SampleCollector collector = new SampleCollector(manifest.observation().arms(), range(measure));
        if (!chunks.isEmpty()) {
            read(
                    "SELECT point, replication, arm, numerator, denominator FROM runs WHERE measure = "
                            + DuckDb.quoted(measure) + " AND place = " + DuckDb.quoted(place)
                            + " ORDER BY point, replication",
                    rows -> collector.add(
                            rows.getInt(1), rows.getInt(2), rows.getString(3), rows.getDouble(4), rows.getDouble(5)));
        }
        return collector.samples();
    }

    private Range range(String measure) {
        return OwnMeasures.find(measure, manifest.observation().own())
                .map(Measure::range)
                .orElse(Range.REAL);
    }

    /** What the journal tells of. */
    List<Chunk> chunks() {
        return chunks;
    }

    /** The files of runs that are there. */
    List<Path> files() {
        return chunks.stream().map(folder::chunk).toList();
    }

    /** The files of months that are there. */
    List<Path> monthFiles() {
        return chunks.stream()
                .filter(chunk -> chunk.monthsSha256() != null)
                .map(folder::months)
                .toList();
    }

    /**
     * The values of a measure in each month, for all nations together, in the order of months.
     *
     * @throws IllegalArgumentException if it was not kept by month
     */
    public List<MonthSamples> months(String measure) {
        OverTimeEntry asked = manifest.observation().overTime();
        if (asked == null || !asked.measures().contains(measure)) {
            throw new IllegalArgumentException(
                    "the experiment does not keep it by month: name it under overTime, measures");
        }
        List<Path> files = monthFiles();
        MonthCollector collector = new MonthCollector(manifest.observation().arms(), range(measure));
        if (!files.isEmpty()) {
            read(
                    "months",
                    files,
                    "SELECT month, point, replication, arm, numerator, denominator, days FROM months WHERE measure = "
                            + DuckDb.quoted(measure) + " ORDER BY month, point, replication",
                    collector::add);
        }
        return collector.months();
    }

    private void read(String sql, ParquetRows.Consumer consumer) {
        read("runs", files(), sql, consumer);
    }

    private void read(String view, List<Path> files, String sql, ParquetRows.Consumer consumer) {
        try (Connection connection = DuckDb.open()) {
            ParquetRows.view(connection, view, files);
            ParquetRows.each(connection, sql, consumer);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private IllegalStateException unreadable(Exception e) {
        return new IllegalStateException(folder.path() + " cannot be read: " + e.getMessage(), e);
    }
}
