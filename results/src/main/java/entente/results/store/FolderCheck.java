package entente.results.store;

import entente.results.plan.ExperimentGrowth;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees whether a folder takes the results of an experiment: it is empty, or holds those of the same one or of a part of it. */
final class FolderCheck {

    private final SweepFolder folder;
    private final Manifest begun;
    private final SweepInputs inputs;

    FolderCheck(SweepFolder folder, Manifest begun, SweepInputs inputs) {
        this.folder = folder;
        this.begun = begun;
        this.inputs = inputs;
    }

    /** @throws InvalidInput if it does not */
    void check() throws IOException {
        if (Files.exists(folder.path()) && !Files.isDirectory(folder.path())) {
            throw wrong("this is a file: name a folder for the results");
        }
        Optional<Manifest> there = folder.findManifest();
        if (there.isPresent()) {
            check(there.get());
        } else if (Journal.holdsOthers(folder.journal(), begun.origin().identity())) {
            throw wrong("results of another experiment are there, whose manifest is missing: name another folder");
        }
        if (!folder.isBegun() && Files.isDirectory(folder.path())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path())) {
                if (files.iterator().hasNext()) {
                    throw wrong("something else is there: name an empty folder, or one that does not exist yet");
                }
            }
        }
    }

    private void check(Manifest there) throws IOException {
        if (!there.origin().identity().equals(begun.origin().identity())) {
            throw another(there);
        } else if (!there.shard().equals(begun.shard())) {
            throw wrong("shard " + there.shard() + " of this experiment is there: name another folder for shard "
                    + begun.shard());
        }
        int before = there.variation().points();
        boolean holds = before <= inputs.points().size()
                && inputs.identities().apply(before).equals(there.variation().pointsIdentity());
        if (!holds) {
            throw another(there);
        }
        if (!isSameRule(there.stopping(), begun.stopping())) {
            List<String> refused = ExperimentGrowth.refusedStopping(text(), inputs.experiment());
            if (!refused.isEmpty()) {
                throw wrong(String.join("; ", refused));
            }
        }
    }

    private static boolean isSameRule(Manifest.Stopping one, Manifest.Stopping other) {
        return one.rule().equals(other.rule()) && one.least() == other.least() && one.most() == other.most();
    }

    private InvalidInput another(Manifest there) throws IOException {
        List<String> reasons = new ArrayList<>();
        if (there.variation().pointsIdentity() == null) {
            reasons.add("they were written by an earlier version of Entente (format " + there.formatVersion()
                    + "), and can be read but not go on");
        }
        if (!there.origin().engineVersion().equals(begun.origin().engineVersion())) {
            reasons.add("the version is " + begun.origin().engineVersion() + ", there it is "
                    + there.origin().engineVersion());
        }
        Set<String> known = sums(begun);
        there.origin().scenarios().stream()
                .filter(scenario -> !known.contains(scenario.sha256()))
                .forEach(scenario -> reasons.add("the scenario " + scenario.name() + " has changed since"));
        if (reasons.isEmpty()) {
            reasons.addAll(ExperimentGrowth.refused(text(), inputs.experiment()));
        }
        return wrong(
                "results of another experiment are there (" + there.subject().experiment() + ", version "
                        + there.origin().engineVersion() + ")"
                        + (reasons.isEmpty()
                                ? ", or the experiment or its scenario have changed since: name another folder"
                                : ": " + String.join("; ", reasons)));
    }

    private static Set<String> sums(Manifest manifest) {
        return manifest.origin().scenarios().stream()
                .map(Manifest.UsedScenario::sha256)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The experiment that is there; the one that is asked for where it is missing, which then is all that can be known. */
    private String text() throws IOException {
        return Files.exists(folder.experiment()) ? SweepFolder.text(folder.experiment()) : inputs.experiment();
    }

    private InvalidInput wrong(String advice) {
        return SourceText.invalid(folder.path().toString(), 0, advice);
    }
}
