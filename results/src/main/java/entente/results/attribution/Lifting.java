package entente.results.attribution;

import entente.engine.scenario.Defaults;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the variants of a scenario in which every subset of its obstacles is lifted. */
final class Lifting {

    private final Variant written;
    private final List<Obstacle> obstacles;

    /** Lifts obstacles of the scenario as written; those that it lifts itself stay lifted and are no longer any. */
    Lifting(Variant written) {
        this.written = written;
        this.obstacles = standing(written.scenario());
    }

    /** The obstacles that a scenario can be relieved of. */
    static List<Obstacle> standing(Scenario scenario) {
        return Obstacle.LIFTABLE.stream()
                .filter(obstacle -> !scenario.rules().lifts(obstacle))
                .toList();
    }

    /** The obstacles: the bits of a subset's number, from the lowest. */
    List<Obstacle> obstacles() {
        return obstacles;
    }

    /** A variant for each subset, by its number. */
    List<Variant> variants() {
        return IntStream.range(0, 1 << obstacles.size()).mapToObj(this::variant).toList();
    }

    private Variant variant(int subset) {
        if (subset == 0) {
            return written;
        }
        List<Obstacle> chosen = IntStream.range(0, obstacles.size())
                .filter(i -> (subset & 1 << i) != 0)
                .mapToObj(obstacles::get)
                .toList();
        Scenario scenario = written.scenario();
        List<Obstacle> lifted = new ArrayList<>(scenario.rules().lifted());
        lifted.addAll(chosen);
        List<String> settings = new ArrayList<>(written.settings());
        settings.add("rules.lifted=" + lifted.stream().map(Obstacle::word).collect(Collectors.joining(", ", "[", "]")));
        return new Variant(
                "without " + chosen.stream().map(Obstacle::word).collect(Collectors.joining(", ")),
                settings,
                Defaults.changed(scenario, "rules", Defaults.changed(scenario.rules(), "lifted", lifted)),
                written.decisions());
    }
}
