package entente.web.exercise.condition;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.scenarios.format.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that a condition may use in a scenario. */
final class Vocabulary {

    static final String DAY = "day";
    static final String MOVE = "move";

    private final List<String> names = new ArrayList<>(List.of(DAY, MOVE));
    private final List<String> nations;

    Vocabulary(Scenario scenario) {
        Measures.ALL.stream()
                .filter(measure -> measure.findSpreadOf().isEmpty())
                .map(Measure::name)
                .forEach(names::add);
        Measures.OBSTACLES.stream().map(Measure::name).forEach(names::add);
        nations = scenario.nations().stream().map(Nation::id).toList();
    }

    /** The measure of a name, among those that add up over a run. */
    static Optional<Measure> findMeasure(String name) {
        return Measures.find(name)
                .or(() -> Measures.OBSTACLES.stream()
                        .filter(obstacle -> obstacle.name().equals(name))
                        .findFirst());
    }

    /** What is wrong with a name, perhaps with a nation; null if nothing is. */
    @Nullable
    String problem(String name, @Nullable String nation) {
        if (!names.contains(name)) {
            return "there is no measure " + name + "; " + NearestName.advice(name, names);
        }
        if (nation == null) {
            return null;
        }
        if (findMeasure(name).filter(Measure::isPerNation).isEmpty()) {
            return name + " has no value for one nation: write it without brackets";
        }
        return nations.contains(nation)
                ? null
                : "there is no nation " + nation + "; " + NearestName.advice(nation, nations);
    }
}
