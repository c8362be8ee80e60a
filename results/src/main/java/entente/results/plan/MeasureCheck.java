package entente.results.plan;

import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.MonthlyMeasures;
import entente.results.measure.OwnMeasure;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the measures that an experiment names, and those that it makes of others. */
final class MeasureCheck {

    private static final List<Measure> ALL =
            Stream.concat(Measures.ALL.stream(), Measures.OBSTACLES.stream()).toList();

    private static final String PAGE = "docs/reference/measures.md";

    private final RecordFile<ExperimentFile> read;
    private final List<Violation> violations;

    MeasureCheck(RecordFile<ExperimentFile> read, List<Violation> violations) {
        this.read = read;
        this.violations = violations;
    }

    List<Measure> kept() {
        List<OwnMeasure> own = own();
        List<Measure> kept = new ArrayList<>();
        List<String> names = read.value().measures();
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            Optional<Measure> found = find(names.get(i), own);
            if (found.isEmpty()) {
                if (isOwn(names.get(i))) {
                    continue; // What is wrong with it has been said.
                }
                wrong(position, unknown(names.get(i), own));
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
        own.stream()
                .map(OwnMeasure::measure)
                .filter(measure -> !kept.contains(measure))
                .forEach(kept::add);
        checkMonths(own);
        return kept;
    }

    private List<OwnMeasure> own() {
        List<OwnMeasure> own = new ArrayList<>();
        Set<String> taken = new HashSet<>(ALL.stream().map(Measure::name).toList());
        List<OwnEntry> entries = read.value().own();
        for (int i = 0; i < entries.size(); i++) {
            OwnEntry entry = entries.get(i);
            if (!taken.add(entry.name())) {
                violations.add(read.violation(
                        List.of("own", i, "name"),
                        "this name is taken: a measure of one's own needs a name of its own"));
                continue;
            }
            try {
                own.add(OwnMeasures.of(entry));
            } catch (IllegalArgumentException e) {
                violations.add(read.violation(List.of("own", i, "expression"), String.valueOf(e.getMessage())));
            }
        }
        return own;
    }

    private void checkMonths(List<OwnMeasure> own) {
        OverTimeEntry asked = read.value().overTime();
        if (asked == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.measures().size(); i++) {
            String name = asked.measures().get(i);
            List<Object> path = List.of("overTime", "measures", i);
            Optional<Measure> found = find(name, own);
            boolean allowed = found.isPresent()
                    && own.stream()
                            .filter(each -> each.measure().equals(found.get()))
                            .map(MonthlyMeasures::allow)
                            .findFirst()
                            .orElseGet(() -> MonthlyMeasures.allow(found.get()));
            if (found.isEmpty() && !isOwn(name)) {
                violations.add(read.violation(path, unknown(name, own)));
            } else if (found.isPresent() && !allowed) {
                violations.add(read.violation(
                        path,
                        "it is settled when a run ends and has no value by month: of those that have one, "
                                + NearestName.closest(name, MonthlyMeasures.names()) + " come nearest, and " + PAGE
                                + " says which have none"));
            } else if (!seen.add(name)) {
                violations.add(read.violation(path, "it stands there twice: name it once"));
            }
        }
    }

    private static String unknown(String name, List<OwnMeasure> own) {
        return NearestName.advice(name, names(own), PAGE + " lists all");
    }

    /** Whether one's own measures have that name, or may have: some of their names are not known. */
    private boolean isOwn(String name) {
        return read.isReplaced(List.of("own"))
                || IntStream.range(0, read.value().own().size())
                        .anyMatch(i -> read.isReplaced(List.of("own", i, "name")))
                || read.value().own().stream().anyMatch(entry -> entry.name().equals(name));
    }

    private static List<String> names(List<OwnMeasure> own) {
        return Stream.concat(own.stream().map(OwnMeasure::measure), ALL.stream())
                .map(Measure::name)
                .toList();
    }

    private static Optional<Measure> find(String name, List<OwnMeasure> own) {
        return find(name)
                .or(() -> own.stream()
                        .map(OwnMeasure::measure)
                        .filter(measure -> measure.name().equals(name))
                        .findFirst());
    }

    /** The measure of the registry, or the obstacle, of that name. */
    static Optional<Measure> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** The names of what can be added up. */
    static List<String> countNames() {
        return ALL.stream().filter(Measure::counts).map(Measure::name).toList();
    }

    private void wrong(int position, String advice) {
        violations.add(read.violation(List.of("measures", position), advice));
    }
}
