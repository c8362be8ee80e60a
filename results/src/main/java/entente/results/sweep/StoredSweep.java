package entente.results.sweep;

import entente.results.plan.Experiments;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.SweepChanges;
import entente.results.plan.SweepReader;
import entente.results.plan.TableSource;
import entente.results.store.SweepResults;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An experiment as the user names it: by id, by file, or by the folder of its results, which then is all that it is made
 * from: wherever the folder has been taken, and whatever has become of the files that it was first made from.
 *
 * @param sweep the experiment
 * @param folder the folder of results that was named itself; empty where an id or a file was
 * @param shard the part of the points that this folder has; all of them otherwise
 */
public record StoredSweep(Sweep sweep, Optional<Path> folder, Shard shard) {

    private static final String EXPERIMENT = "experiment.yaml";

    /**
     * Reads an experiment.
     *
     * @param named an id of those that come with Entente, the path of a file, or that of a folder of results or of the
     *     experiment in one
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong
     * @throws IllegalArgumentException if the experiment has no place for a change
     */
    public static StoredSweep read(String named, SweepChanges changes) {
        Optional<Path> path = Experiments.ids().contains(named) ? Optional.empty() : path(named);
        Optional<Path> itself = path.filter(Files::isDirectory);
        Optional<Path> around = path.filter(file -> file.endsWith(EXPERIMENT))
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .filter(folder -> Files.exists(folder.resolve("manifest.json")));
        Optional<Path> folder = itself.or(() -> around);
        if (folder.isEmpty()) {
            return new StoredSweep(Experiments.load(named, changes), Optional.empty(), Shard.ALL);
        }
        SweepResults results = SweepResults.open(folder.get());
        return new StoredSweep(
                read(results, changes), itself, results.manifest().shard());
    }

    /** The experiment of a folder of results, which is made from nothing but what is there. */
    public static Sweep read(SweepResults results, SweepChanges changes) {
        results.checkExperiment();
        return SweepReader.read(
                results.experiment(),
                results.folder().resolve(EXPERIMENT).toString(),
                new SweepReader.Sources(results.scenarios(), TableSource.NONE),
                changes);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
