package entente.results.plan;

import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.SourceText;
import entente.scenarios.format.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads experiments and says everything that is wrong with them at once. */
public final class SweepReader {

    private SweepReader() {}

    /**
     * Reads an experiment.
     *
     * @param text YAML or JSON
     * @param name what to call it in violations
     * @throws InvalidInput with everything that is wrong
     */
    public static Sweep read(String text, String name) {
        RecordFile<ExperimentFile> read = RecordFile.read(ExperimentFile.class, text, name);
        ExperimentFile file = read.value();
        List<Violation> violations = new ArrayList<>();
        List<Measure> measures = measures(read, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        List<Factor> factors = file.factors().stream().map(Factor::of).toList();
        List<Point> all = Points.of(file.design(), factors);
        return new Sweep(file, text, factors, all, 0, Sweep.arms(file), measures);
    }

    /** The same from a file. */
    public static Sweep read(Path file) {
        return read(SourceText.read(file), file.toString());
    }

    private static List<Measure> measures(RecordFile<ExperimentFile> read, List<Violation> violations) {
        List<Measure> kept = new ArrayList<>();
        List<Measure> all = Stream.concat(Measures.ALL.stream(), Measures.OBSTACLES.stream())
                .filter(measure -> measure.findSpreadOf().isEmpty())
                .toList();
        List<String> names = read.value().measures();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Measure> found =
                    all.stream().filter(measure -> measure.name().equals(name)).findFirst();
            if (found.isPresent()) {
                kept.add(found.get());
            } else {
                violations.add(read.violation(
                        List.of("measures", i),
                        NearestName.advice(name, all.stream().map(Measure::name).toList())));
            }
        }
        return kept;
    }
}
