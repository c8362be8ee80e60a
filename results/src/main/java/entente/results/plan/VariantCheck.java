package entente.results.plan;

import entente.results.experiment.BuiltInVariants;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees the variants of an experiment together with what is asked of their intervals. */
final class VariantCheck {

    private final RecordFile<ExperimentFile> read;
    private final ExperimentFile file;
    private final List<Violation> violations;

    VariantCheck(RecordFile<ExperimentFile> read, List<Violation> violations) {
        this.read = read;
        this.file = read.value();
        this.violations = violations;
    }

    void check() {
        Set<String> names = new HashSet<>(BuiltInVariants.NAMES);
        for (int v = 0; v < file.variants().size(); v++) {
            if (!names.add(file.variants().get(v).name())) {
                wrong(
                        List.of("variants", v, "name"),
                        "this name is taken: " + String.join(", ", BuiltInVariants.NAMES)
                                + " are arms, and others need names of their own");
            }
        }
        UntilEntry until = file.until();
        if (until != null) {
            names.remove(BuiltInVariants.AT_HOME); // no arm of a sweep
            if (!file.bounds()) {
                names.removeAll(List.of(BuiltInVariants.ISOLATION, BuiltInVariants.STANDING, BuiltInVariants.POOLED));
            }
            check(until, names);
        }
    }

    private void check(UntilEntry until, Set<String> variants) {
        if (until.most() < file.replications() && !read.isReplaced(List.of("replications"))) {
            wrong(List.of("until", "most"), "it must be as many as replications at least, " + file.replications());
        }
        if (file.replications() < 2) {
            wrong(List.of("replications"), "one replication has no interval: it must be 2 or more with until");
        }
        for (int w = 0; w < until.widths().size(); w++) {
            WidthEntry width = until.widths().get(w);
            if (!read.isTouched(List.of("measures")) && !read.isTouched(List.of("own"))) {
                known(List.of("until", "widths", w, "measure"), width.measure(), kept());
            }
            if (!read.isTouched(List.of("variants")) && !read.isReplaced(List.of("bounds"))) {
                known(List.of("until", "widths", w, "variant"), width.variant(), variants);
                known(List.of("until", "widths", w, "against"), width.against(), variants);
            }
        }
    }

    private Set<String> kept() {
        Set<String> kept = new HashSet<>(file.measures());
        file.own().forEach(own -> kept.add(own.name()));
        return kept;
    }

    private void known(List<Object> path, @Nullable String name, Set<String> known) {
        if (name != null && !known.contains(name)) {
            wrong(path, NearestName.advice(name, known.stream().sorted().toList()));
        }
    }

    private void wrong(List<Object> path, String advice) {
        violations.add(read.violation(path, advice));
    }
}
