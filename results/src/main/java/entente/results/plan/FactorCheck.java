package entente.results.plan;

import entente.engine.description.Written;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            boolean known = !read.isTouched(List.of("factors", f)) && !read.isReplaced(List.of("scenario"));
            if (known && factor.paths().isEmpty() && factor.options().isEmpty() && !isInScenario(factor)) {
                wrong(
                        List.of("factors", f, "paths"),
                        "it must name what the factor sets, unless the scenario's name holds {" + factor.name() + "}");
            }
            checkLevels(factor, f);
        }
        checkPaths();
        if (read.isTouched(List.of("factors"))) {
            return; // Their names are not all known.
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

    /** Of two factors that set one field, the second would win and the first would seem to do nothing. */
    private void checkPaths() {
        Map<String, String> owners = new HashMap<>();
        for (int f = 0; f < file.variation().factors().size(); f++) {
            FactorEntry factor = file.variation().factors().get(f);
            for (int p = 0; p < factor.paths().size(); p++) {
                checkPath(List.of("factors", f, "paths", p), factor.paths().get(p), factor.name(), owners);
            }
            for (int i = 0; i < factor.options().size(); i++) {
                for (String path : factor.options().get(i).set().keySet()) {
                    checkPath(List.of("factors", f, "options", i, "set", path), path, factor.name(), owners);
                }
            }
        }
    }

    private void checkPath(List<Object> at, String path, String factor, Map<String, String> owners) {
        String owner = owners.putIfAbsent(path.replaceAll("\\s", ""), factor);
        if (owner != null && !owner.equals(factor)) {
            violations.add(read.violation(
                    at,
                    path,
                    "the factors " + owner + " and " + factor
                            + " both set this field, and only the second would count: leave it to one, or make one"
                            + " factor with options of them"));
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
