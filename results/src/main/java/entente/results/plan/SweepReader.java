package entente.results.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.experiment.Arms;
import entente.results.measure.Measure;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.ScenarioSource;
import entente.scenarios.format.SourceText;
import entente.scenarios.format.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads experiments and says everything that is wrong with them at once, as far as each step allows the next. */
public final class SweepReader {

    private final String text;
    private final String name;
    private final Sources sources;
    private final SweepChanges changes;
    private final List<Violation> violations = new ArrayList<>();

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
        RecordFile<ExperimentFile> written = RecordFile.read(ExperimentFile.class, text, name);
        List<Factor> factors =
                written.value().variation().factors().stream().map(Factor::of).toList();
        new FactorCheck(written, violations).check();
        ObjectNode tree = (ObjectNode) written.tree();
        boolean isChanged = change(tree, written.value(), factors);
        String effective = isChanged ? yaml(tree) : text;
        RecordFile<ExperimentFile> read = isChanged
                ? written.with(RecordFile.read(ExperimentFile.class, effective, name + ", as changed")
                        .value())
                : written;
        return sweep(read, effective, factors, written.value());
    }

    private boolean change(ObjectNode tree, ExperimentFile file, List<Factor> factors) {
        String table = file.variation().design().file();
        if (table != null) {
            ObjectNode design = (ObjectNode) tree.path("design");
            design.remove("file");
            ArrayNode rows = design.putArray("rows");
            TableRows.read(sources.tables().text(table), table, factors)
                    .forEach(row -> row.forEach(rows.addArray()::add));
        }
        changes.apply(tree, file);
        return table != null || !changes.isEmpty();
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
        new DesignCheck(read, factors, violations).check();
        List<Constraint> constraints = constraints(read, factors);
        throwIfAny();
        SweepPoints.Laid laid = points(read, factors, constraints);
        throwIfAny();
        Sweep sweep = new Sweep(
                file,
                effective,
                factors,
                laid.points(),
                laid.leftOut(),
                Sweep.arms(file, new Arms(true)),
                measures,
                sources.scenarios());
        boolean decided = new ScenarioCheck(read, written, sweep, violations).check();
        throwIfAny();
        return sweep.with(new Arms(decided));
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
            try {
                constraints.add(Constraint.of(texts.get(i), factors));
            } catch (IllegalArgumentException e) {
                violations.add(read.violation(List.of("constraints", i), String.valueOf(e.getMessage())));
            }
        }
        return constraints;
    }

    private void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
