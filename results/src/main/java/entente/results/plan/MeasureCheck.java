package entente.results.plan;

import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the measures that an experiment names. */
final class MeasureCheck {

    private static final List<Measure> ALL =
            Stream.concat(Measures.ALL.stream(), Measures.OBSTACLES.stream()).toList();

    private final RecordFile<ExperimentFile> read;
    private final List<Violation> violations;

    MeasureCheck(RecordFile<ExperimentFile> read, List<Violation> violations) {
        this.read = read;
        this.violations = violations;
    }

    List<Measure> kept() {
        List<Measure> kept = new ArrayList<>();
        List<String> names = read.value().measures();
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            Optional<Measure> found = find(names.get(i));
            if (found.isEmpty()) {
                wrong(
                        position,
                        NearestName.advice(
                                names.get(i), ALL.stream().map(Measure::name).toList()));
            } else if (found.get().findSpreadOf().isPresent()) {
                wrong(
                        position,
                        "it is computed from nations' values: keep "
                                + found.get().findSpreadOf().get().name() + " with places: all instead");
            } else if (kept.contains(found.get())) {
                wrong(position, "it stands there twice: name it once");
            } else {
                kept.add(found.get());
            }
        }
        return kept;
    }

    private static Optional<Measure> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    private void wrong(int position, String advice) {
        violations.add(read.violation(List.of("measures", position), advice));
    }
}
