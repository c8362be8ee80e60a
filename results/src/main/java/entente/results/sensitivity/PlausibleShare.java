package entente.results.sensitivity;

/**
 * At how many points of plausible parameters sharing helps: a property of the model and of the ranges that are thought
 * plausible, not of the world.
 *
 * @param scenario the bundled scenario that was varied
 * @param version of the engine that ran
 * @param parameters how many parameters were varied, all at once
 * @param points how many points were drawn from their ranges
 * @param replications of the scenario as written and with nobody sharing, at each point
 * @param more at how many points sharing foiled a larger share of plots
 * @param clearlyMore at how many of them the whole 95 % interval of the difference lies above 0
 * @param clearlyFewer at how many points it lies below 0
 */
public record PlausibleShare(
        String scenario,
        String version,
        int parameters,
        int points,
        int replications,
        int more,
        int clearlyMore,
        int clearlyFewer) {

    /** @throws IllegalArgumentException if the numbers of points contradict each other */
    public PlausibleShare {
        if (clearlyMore < 0 || clearlyMore > more || clearlyFewer < 0 || more + clearlyFewer > points) {
            throw new IllegalArgumentException("of " + points + " points sharing helps at " + more + ", clearly at "
                    + clearlyMore + ", and clearly harms at " + clearlyFewer + ": these do not fit together");
        }
    }
}
