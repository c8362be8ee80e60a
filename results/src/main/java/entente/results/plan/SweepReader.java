package entente.results.plan;

import entente.results.experiment.Arms;
import entente.results.measure.Measure;
import entente.results.plan.Sweep.SweepPoint;
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

    private SweepReader() {}

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
        RecordFile<ExperimentFile> read = RecordFile.read(ExperimentFile.class, text, name);
        ExperimentFile file = read.value();
        List<Violation> violations = new ArrayList<>();
        List<Measure> measures = new MeasureCheck(read, violations).kept();
        List<Factor> factors =
                file.variation().factors().stream().map(Factor::of).toList();
        new FactorCheck(read, violations).check();
        new VariantCheck(read, violations).check();
        new DesignCheck(read, factors, violations).check();
        List<Constraint> constraints = constraints(read, factors, violations);
        throwIfAny(violations);
        List<SweepPoint> all = new SweepPoints(file.variation().design(), factors).all();
        List<SweepPoint> points = numbered(all.stream()
                .filter(point -> constraints.stream().allMatch(constraint -> constraint.holds(point)))
                .toList());
        if (points.isEmpty()) {
            violations.add(read.violation(List.of("constraints"), "they leave no point: change or drop one"));
        }
        throwIfAny(violations);
        int leftOut = all.size() - points.size();
        Sweep sweep =
                new Sweep(file, text, factors, points, leftOut, Sweep.arms(file, new Arms(true)), measures, scenarios);
        boolean decided = new ScenarioCheck(read, sweep, violations).check();
        throwIfAny(violations);
        return sweep.with(new Arms(decided));
    }

    /** The same from a file. */
    public static Sweep read(Path file) {
        return read(SourceText.read(file), file.toString());
    }

    private static List<Constraint> constraints(
            RecordFile<ExperimentFile> read, List<Factor> factors, List<Violation> violations) {
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

    private static List<SweepPoint> numbered(List<SweepPoint> points) {
        List<SweepPoint> numbered = new ArrayList<>();
        for (SweepPoint point : points) {
            numbered.add(new SweepPoint(numbered.size(), point.places(), point.levels()));
        }
        return numbered;
    }

    private static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
