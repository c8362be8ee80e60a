package entente.results.store;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What results are made from, which lies beside them in their folder, so that they can be made again from it alone.
 *
 * @param experiment the text of the experiment
 * @param points its points
 * @param identities the SHA-256 of all that the runs of the first so many points depend on
 * @param scenarios the texts of its scenarios, by their files in the folder
 */
public record SweepInputs(
        String experiment, List<PointRow> points, IntFunction<String> identities, Map<String, String> scenarios) {

    public SweepInputs {
        points = List.copyOf(points);
        scenarios = Map.copyOf(scenarios);
    }
}
