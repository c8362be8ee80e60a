package entente.results.plan;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Arms;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.scenarios.format.ScenarioSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An experiment that can be run: every point of its design, and every way in which each is run.
 *
 * @param file the experiment as written
 * @param text the text of the file; where the command line or a table has changed it, what it comes to
 * @param factors what is varied
 * @param points the combinations that are run, in the order of the design
 * @param leftOut how many combinations the constraints have left out, or others stand in for
 * @param arms how each point is run: the arms that every experiment has, then the variants of the file
 * @param measures what is kept
 * @param scenarios where the scenarios come from that the file names
 */
public record Sweep(
        ExperimentFile file,
        String text,
        List<Factor> factors,
        List<SweepPoint> points,
        int leftOut,
        List<SweepVariant> arms,
        List<Measure> measures,
        ScenarioSource scenarios) {

    public Sweep {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        arms = List.copyOf(arms);
        measures = List.copyOf(measures);
    }

    /** The arms of an experiment in which somebody decides or nobody does. */
    static List<SweepVariant> arms(ExperimentFile file, Arms builtIn) {
        List<SweepVariant> arms = new ArrayList<>();
        List<String> names = file.bounds() ? builtIn.ofSweep() : List.of(BuiltInVariants.AS_WRITTEN);
        names.forEach(name -> arms.add(new SweepVariant(name, BuiltInVariants.settings(name))));
        file.variants().forEach(variant -> arms.add(new SweepVariant(variant.name(), Factor.settings(variant.set()))));
        return arms;
    }

    /** The same experiment with the arms of one in which somebody decides or nobody does. */
    Sweep with(Arms builtIn) {
        return new Sweep(file, text, factors, points, leftOut, arms(file, builtIn), measures, scenarios);
    }

    /** The scenario of a point: its id or path. */
    public String scenario(SweepPoint point) {
        String scenario = file.scenario();
        for (int f = 0; f < factors.size(); f++) {
            scenario = scenario.replace(
                    "{" + factors.get(f).name() + "}", point.levels().get(f).text());
        }
        return scenario;
    }

    /** What an arm changes at a point, each {@code path=value}. */
    public List<String> settings(SweepPoint point, SweepVariant arm) {
        List<String> settings = new ArrayList<>(Factor.settings(file.set()));
        settings.addAll(point.settings());
        settings.addAll(arm.settings());
        return settings;
    }

    /**
     * An arm at a point, ready to run.
     *
     * @throws entente.scenarios.format.InvalidInput if the scenario refuses the combination
     */
    public Variant variant(SweepPoint point, SweepVariant arm) {
        List<String> settings = settings(point, arm);
        Scenario scenario = scenarios.load(scenario(point), settings);
        return new Variant(arm.name(), settings, scenario, List.of());
    }

    /** The most runs that it can take. */
    public long mostRuns() {
        int replications = file.until() == null
                ? file.replications()
                : Math.max(file.replications(), file.until().most());
        return (long) points.size() * arms.size() * replications;
    }

    /**
     * A way to run every point.
     *
     * @param name its name
     * @param settings what it changes on top of the point's levels, each {@code path=value}
     */
    public record SweepVariant(String name, List<String> settings) {

        public SweepVariant {
            settings = List.copyOf(settings);
        }
    }

    /**
     * One combination of levels.
     *
     * @param number its number, from 0, in the order of the design
     * @param places where it lies on each factor, 0..1
     * @param levels the level of each factor
     */
    public record SweepPoint(int number, List<Double> places, List<FactorLevel> levels) {

        public SweepPoint {
            places = List.copyOf(places);
            levels = List.copyOf(levels);
        }

        /** All changes of its levels, each {@code path=value}. */
        public List<String> settings() {
            return levels.stream().flatMap(level -> level.settings().stream()).toList();
        }

        /**
         * What a factor is at a point.
         *
         * @param text its name or value, as it is shown and stored
         * @param number the value as a number; null if it is none
         * @param settings what it changes in the scenario, each {@code path=value}
         */
        public record FactorLevel(String text, @Nullable Double number, List<String> settings) {

            public FactorLevel {
                settings = List.copyOf(settings);
            }
        }
    }
}
