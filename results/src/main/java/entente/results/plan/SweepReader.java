package entente.results.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.experiment.Arms;
import entente.results.measure.Measure;
import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.ScenarioSource;
import entente.scenarios.format.SourceText;
import entente.scenarios.format.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads experiments and says everything that is wrong with them at once, as far as it can be seen. */
public final class SweepReader {

    /** The level of a factor that was refused: it changes nothing. */
    private static final SweepPoint.FactorLevel UNKNOWN = new SweepPoint.FactorLevel("", null, List.of());

    private static final DesignEntry ONE_BY_ONE =
            new DesignEntry(DesignKind.ONE_AT_A_TIME, null, null, null, 1, List.of(), null);

    private final String text;
    private final String name;
    private final Sources sources;
    private final SweepChanges changes;

    /** All that is wrong. */
    private final List<Violation> violations = new ArrayList<>();

    /** Of it, what is wrong with the file by itself: other values stand in for these. */
    private final List<Violation> refused = new ArrayList<>();

    private SweepReader(String text, String name, Sources sources, SweepChanges changes) {
        this.text = text;
        this.name = name;
        this.sources = sources;
        this.changes = changes;
    }

    /**
     * Where an experiment takes from what does not stand in it.
     *
     * @param scenarios its scenarios
     * @param tables the rows of a design that stand in a file
     */
    public record Sources(ScenarioSource scenarios, TableSource tables) {}

    /**
     * Reads an experiment: first the file by itself, then its parts seen together, then the scenarios that it makes.
     *
     * @param text YAML or JSON
     * @param name what to call it in violations
     * @throws InvalidInput with everything that is wrong
     */
    public static Sweep read(String text, String name) {
        return read(text, name, ScenarioSource.HERE);
    }

    /** The same with scenarios from elsewhere. */
    public static Sweep read(String text, String name, ScenarioSource scenarios) {
        return read(text, name, new Sources(scenarios, TableSource.NONE), SweepChanges.NONE);
    }

    /**
     * The same, changed.
     *
     * @throws IllegalArgumentException if the experiment has no place for a change
     */
    public static Sweep read(String text, String name, Sources sources, SweepChanges changes) {
        return new SweepReader(text, name, sources, changes).sweep();
    }

    /** The same from a file. */
    public static Sweep read(Path file) {
        return read(file, SweepChanges.NONE);
    }

    /** The same from a file, changed; what it names is looked for from where Entente was called, or else beside it. */
    public static Sweep read(Path file, SweepChanges changes) {
        return read(SourceText.read(file), file.toString(), FilesBeside.sources(file), changes);
    }

    private Sweep sweep() {
        RecordFile.Draft<ExperimentFile> draft = RecordFile.draft(ExperimentFile.class, text, name);
        refused.addAll(draft.violations());
        violations.addAll(refused);
        RecordFile<ExperimentFile> written = draft.file().orElseThrow(() -> new InvalidInput(violations));
        List<Factor> factors = new ArrayList<>();
        for (int f = 0; f < written.value().variation().factors().size(); f++) {
            FactorEntry entry = written.value().variation().factors().get(f);
            factors.add(
                    written.isTouched(List.of("factors", f))
                            ? new Factor.Listed(entry.name(), List.of(), List.of(UNKNOWN))
                            : Factor.of(entry));
        }
        new FactorCheck(written, violations).check();
        ObjectNode tree = (ObjectNode) written.tree();
        boolean isChanged = draft.violations().isEmpty() && change(tree, written.value(), factors);
        String effective = isChanged ? yaml(tree) : text;
        RecordFile<ExperimentFile> read = isChanged
                ? written.with(RecordFile.read(ExperimentFile.class, effective, name + ", as changed")
                        .value())
                : written;
        return sweep(read, effective, factors, written.value());
    }

    private boolean change(ObjectNode tree, ExperimentFile file, List<Factor> factors) {
        String table = file.variation().design().file();
        Optional<List<List<String>>> rows = table == null ? Optional.empty() : rows(table, factors);
        if (rows.isPresent()) {
            ObjectNode design = (ObjectNode) tree.path("design");
            design.remove("file");
            ArrayNode written = design.putArray("rows");
            rows.get().forEach(row -> row.forEach(written.addArray()::add));
        }
        changes.apply(tree, file);
        return rows.isPresent() || !changes.isEmpty();
    }

    private Optional<List<List<String>>> rows(String table, List<Factor> factors) {
        try {
            return Optional.of(TableRows.read(sources.tables().text(table), table, factors));
        } catch (InvalidInput e) {
            violations.addAll(e.violations());
            return Optional.empty();
        }
    }

    private static String yaml(ObjectNode tree) {
        try {
            return EngineJson.yaml().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Sweep sweep(
            RecordFile<ExperimentFile> read, String effective, List<Factor> factors, ExperimentFile written) {
        ExperimentFile file = read.value();
        List<Measure> measures = new MeasureCheck(read, violations).kept();
        new VariantCheck(read, violations).check();
        SweepPoints.Laid laid = laid(read, factors);
        Sweep sweep = new Sweep(
                file,
                effective,
                factors,
                laid.points(),
                laid.leftOut(),
                Sweep.arms(file, new Arms(true)),
                measures,
                sources.scenarios());
        boolean decided = isNamed(read) && new ScenarioCheck(read, written, sweep, violations).check();
        throwIfAny();
        return sweep.with(new Arms(decided));
    }

    /** Whether it is known which scenarios are meant: some may be named by factors. */
    private static boolean isNamed(RecordFile<ExperimentFile> read) {
        boolean isMade = read.value().scenario().contains("{");
        return !read.isReplaced(List.of("scenario")) && !(isMade && read.isTouched(List.of("factors")));
    }

    /** The points; where the design cannot be laid, each level by itself, so that scenarios can be seen all the same. */
    private SweepPoints.Laid laid(RecordFile<ExperimentFile> read, List<Factor> factors) {
        int before = violations.size();
        boolean isWhole = !read.isTouched(List.of("design")) && !read.isTouched(List.of("factors"));
        if (isWhole) {
            new DesignCheck(read, factors, violations).check();
        }
        List<Constraint> constraints = constraints(read, factors);
        boolean isRead = read.value().variation().design().file() == null;
        if (isWhole && isRead && violations.size() == before && !read.isTouched(List.of("constraints"))) {
            SweepPoints.Laid laid = points(read, factors, constraints);
            if (!laid.points().isEmpty()) {
                return laid;
            }
        }
        return new SweepPoints(ONE_BY_ONE, factors, List.of()).all();
    }

    private SweepPoints.Laid points(
            RecordFile<ExperimentFile> read, List<Factor> factors, List<Constraint> constraints) {
        try {
            SweepPoints.Laid laid = new SweepPoints(read.value().variation().design(), factors, constraints).all();
            if (laid.points().isEmpty()) {
                violations.add(read.violation(List.of("constraints"), "they leave no point: change or drop one"));
            }
            return laid;
        } catch (IllegalArgumentException e) {
            violations.add(read.violation(List.of("constraints"), String.valueOf(e.getMessage())));
            return new SweepPoints.Laid(List.of(), 0);
        }
    }

    private List<Constraint> constraints(RecordFile<ExperimentFile> read, List<Factor> factors) {
        List<Constraint> constraints = new ArrayList<>();
        List<String> texts = read.value().variation().constraints();
        for (int i = 0; i < texts.size(); i++) {
            if (namesUnknown(texts.get(i), read)) {
                continue;
            }
            try {
                constraints.add(Constraint.of(texts.get(i), factors));
            } catch (IllegalArgumentException e) {
                violations.add(read.violation(List.of("constraints", i), String.valueOf(e.getMessage())));
            }
        }
        return constraints;
    }

    /** Whether a constraint names a factor that was refused, or may: where some name is not known. */
    private static boolean namesUnknown(String constraint, RecordFile<ExperimentFile> read) {
        List<FactorEntry> factors = read.value().variation().factors();
        return read.isReplaced(List.of("factors"))
                || IntStream.range(0, factors.size())
                        .filter(f -> read.isTouched(List.of("factors", f)))
                        .anyMatch(f -> read.isReplaced(List.of("factors", f, "name"))
                                || List.of(constraint.split("[^A-Za-z0-9_]+"))
                                        .contains(factors.get(f).name()));
    }

    /** Says all that is wrong, by line; but nothing of what stands in for something that was refused. */
    private void throwIfAny() {
        List<Violation> told = violations.stream()
                .filter(violation -> refused.contains(violation)
                        || refused.stream()
                                .noneMatch(other -> isAround(other, violation) || isAround(violation, other)))
                .sorted(Comparator.comparing(
                                (Violation violation) -> !violation.file().equals(name))
                        .thenComparing(violation -> violation.line() == 0 ? Integer.MAX_VALUE : violation.line())
                        .thenComparing(Violation::column))
                .toList();
        if (!told.isEmpty()) {
            throw new InvalidInput(told);
        }
    }

    /** Whether what the one speaks of holds what the other does, or is the same. */
    private static boolean isAround(Violation one, Violation other) {
        String rest = other.path().startsWith(one.path())
                ? other.path().substring(one.path().length())
                : "no";
        return other.file().equals(one.file())
                && !one.path().isEmpty()
                && (rest.isEmpty() || rest.startsWith(".") || rest.startsWith("["));
    }
}
