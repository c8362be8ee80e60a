package entente.results.analysis;

import entente.results.selection.Robustness;
import java.util.List;

/**
 * How arms do over all points.
 *
 * @param arms their names
 * @param points the labels of the points
 * @param robustness what each comes to
 */
public record RobustVariants(List<String> arms, List<String> points, Robustness robustness) {

    public RobustVariants {
        arms = List.copyOf(arms);
        points = List.copyOf(points);
    }

    /** Whether none of them is the best at every point, so that there is anything to regret. */
    public boolean isOpen() {
        return robustness.policies().stream().allMatch(policy -> {
            Double regret = policy.maxRegret().mean();
            return regret != null && regret > 0;
        });
    }
}
