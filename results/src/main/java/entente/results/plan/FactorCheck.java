package entente.results.plan;

import entente.engine.description.Written;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees the factors of an experiment together with its scenario's name. */
final class FactorCheck {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private final RecordFile<ExperimentFile> read;
    private final ExperimentFile file;
    private final List<Violation> violations;

    FactorCheck(RecordFile<ExperimentFile> read, List<Violation> violations) {
        this.read = read;
        this.file = read.value();
        this.violations = violations;
    }

    void check() {
        Set<String> names = new HashSet<>();
        for (int f = 0; f < file.variation().factors().size(); f++) {
            FactorEntry factor = file.variation().factors().get(f);
            if (!names.add(factor.name())) {
                wrong(List.of("factors", f, "name"), "another factor has this name: give each its own");
            }
            if (factor.paths().isEmpty() && factor.options().isEmpty() && !isInScenario(factor)) {
                wrong(
                        List.of("factors", f, "paths"),
                        "it must name what the factor sets, unless the scenario's name holds {" + factor.name() + "}");
            }
            checkLevels(factor, f);
        }
        Matcher place = PLACE.matcher(file.scenario());
        while (place.find()) {
            if (!names.contains(place.group(1))) {
                wrong(
                        List.of("scenario"),
                        "there is no factor " + place.group(1) + "; " + NearestName.advice(place.group(1), names));
            }
        }
    }

    private boolean isInScenario(FactorEntry factor) {
        return file.scenario().contains("{" + factor.name() + "}");
    }

    private void checkLevels(FactorEntry factor, int f) {
        Set<String> texts = new HashSet<>();
        List<String> levels = factor.levels().stream().map(Written::text).toList();
        for (int i = 0; i < levels.size(); i++) {
            if (!texts.add(levels.get(i))) {
                wrong(List.of("factors", f, "levels", i), "it stands there twice: name it once");
            }
        }
        for (int i = 0; i < factor.options().size(); i++) {
            if (!texts.add(factor.options().get(i).name())) {
                wrong(List.of("factors", f, "options", i, "name"), "it stands there twice: name it once");
            }
        }
    }

    private void wrong(List<Object> path, String advice) {
        violations.add(read.violation(path, advice));
    }
}
