package entente.results.plan;

import entente.results.experiment.BuiltInVariants;
import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.RecordFile;
import entente.scenarios.format.Violation;
import entente.scenarios.message.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the scenarios of some points, before anything is run: of all points where there are few, else of enough that every
 * level of every factor occurs. What a scenario refuses is said at the place in the experiment that it comes from. A point
 * that is refused later becomes a failed run.
 */
final class ScenarioCheck {

    /** So many points are all tried. */
    private static final int FEW = 40;

    private static final int MOST = 400;

    /** How violations begin that come from a setting. */
    private static final String SETTING = "--set ";

    /** What a violation shows of a path that leads nowhere. */
    private final RecordFile<ExperimentFile> read;

    private final ExperimentFile written;
    private final Sweep sweep;
    private final List<Violation> violations;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    /**
     * @param read what is run, which knows where its parts are written
     * @param written the experiment as it is written, without what the command line changes
     */
    ScenarioCheck(RecordFile<ExperimentFile> read, ExperimentFile written, Sweep sweep, List<Violation> violations) {
        this.read = read;
        this.written = written;
        this.sweep = sweep;
        this.violations = violations;
    }

    /**
     * Where in the experiment a setting comes from.
     *
     * @param path where its value is written
     * @param value the value
     * @param target where its path is written
     */
    private record Origin(List<Object> path, String value, List<Object> target) {}

    /** Says what is wrong, and whether anybody decides at any of these points as written. */
    boolean check() {
        noteOrigins();
        boolean decided = false;
        for (SweepPoint point : sample()) {
            for (Sweep.SweepVariant arm : sweep.arms()) {
                boolean written = arm.name().equals(BuiltInVariants.AS_WRITTEN);
                if (written || !BuiltInVariants.NAMES.contains(arm.name())) {
                    boolean somebody = check(point, arm);
                    decided |= written && somebody;
                }
            }
        }
        return decided;
    }

    private Set<SweepPoint> sample() {
        Set<SweepPoint> sample = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (SweepPoint point : sweep.points()) {
            boolean isNew = false;
            for (int f = 0; f < point.levels().size(); f++) {
                isNew |= seen.add(f + "=" + point.levels().get(f).text());
            }
            if (sample.size() < MOST && (isNew || sweep.points().size() <= FEW)) {
                sample.add(point);
            }
        }
        return sample;
    }

    private boolean check(SweepPoint point, Sweep.SweepVariant arm) {
        try {
            return sweep.variant(point, arm).isDecided();
        } catch (InvalidInput e) {
            e.violations().forEach(this::report);
            return false;
        }
    }

    private void report(Violation violation) {
        Origin origin = violation.file().startsWith(SETTING)
                ? origins.get(violation.file().substring(SETTING.length()))
                : null;
        Violation mine = origin == null ? violation : moved(violation, origin);
        if (said.add(mine.text())) {
            violations.add(mine);
        }
    }

    private Violation moved(Violation violation, Origin origin) {
        String advice =
                (violation.path().isEmpty() ? "" : violation.path() + ": ") + violation.advice(Language.ENGLISH);
        return violation.isUnknownName()
                ? read.violation(origin.target(), advice)
                : read.violation(origin.path(), origin.value(), advice);
    }

    private void noteOrigins() {
        ExperimentFile file = sweep.file();
        note(List.of("set"), Factor.settings(written.set()), written.set().keySet());
        for (int f = 0; f < file.variation().factors().size(); f++) {
            FactorEntry entry = file.variation().factors().get(f);
            for (int i = 0; i < entry.levels().size(); i++) {
                String text = entry.levels().get(i).text();
                for (int p = 0; p < entry.paths().size(); p++) {
                    origins.put(
                            entry.paths().get(p) + "=" + text,
                            new Origin(List.of("factors", f, "levels", i), text, List.of("factors", f, "paths", p)));
                }
            }
            for (int i = 0; i < entry.options().size(); i++) {
                VariantEntry option = entry.options().get(i);
                note(
                        List.of("factors", f, "options", i, "set"),
                        Factor.settings(option.set()),
                        option.set().keySet());
            }
            noteRange(entry, f);
        }
        for (int v = 0; v < file.variants().size(); v++) {
            VariantEntry variant = file.variants().get(v);
            note(
                    List.of("variants", v, "set"),
                    Factor.settings(variant.set()),
                    variant.set().keySet());
        }
    }

    /** The numbers of a range are made, not written: all of them come from the range. */
    private void noteRange(FactorEntry entry, int f) {
        if (entry.range() != null) {
            for (SweepPoint point : sweep.points()) {
                SweepPoint.FactorLevel level = point.levels().get(f);
                for (int p = 0; p < level.settings().size(); p++) {
                    origins.put(
                            level.settings().get(p),
                            new Origin(
                                    List.of("factors", f, "range"), level.text(), List.of("factors", f, "paths", p)));
                }
            }
        }
    }

    private void note(List<Object> at, List<String> settings, Set<String> keys) {
        List<String> names = List.copyOf(keys);
        for (int i = 0; i < settings.size(); i++) {
            List<Object> path = new ArrayList<>(at);
            path.add(names.get(i));
            String setting = settings.get(i);
            origins.put(setting, new Origin(path, setting.substring(names.get(i).length() + 1), path));
        }
    }
}
