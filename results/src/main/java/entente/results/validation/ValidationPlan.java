package entente.results.validation;

/**
 * How much is run.
 *
 * @param replications the size from which the sizes of all studies follow, {@link #FEWEST} to {@link #MOST}
 * @param seed the seed of everything
 */
public record ValidationPlan(int replications, long seed) {

    /** The size of a full validation. */
    public static final int FULL = 200;

    /** The size of a quick one, which shows that everything works and decides little. */
    public static final int QUICK = 20;

    /** With fewer, nothing can be fitted. */
    public static final int FEWEST = 10;

    /** More than this would take days. */
    public static final int MOST = 10_000;

    /** @throws IllegalArgumentException if replications is out of range */
    public ValidationPlan {
        if (replications < FEWEST || replications > MOST) {
            throw new IllegalArgumentException(
                    "replications is " + replications + ": it must be " + FEWEST + " to " + MOST);
        }
    }

    int unitedStates() {
        return Math.max(5, replications / 5);
    }

    /** Draws of the parameters of the European panel. */
    int draws() {
        return Math.max(60, 2 * replications);
    }

    /** Runs with what is believed of them, of nations that differ and of alike ones each. */
    int predictions() {
        return Math.max(10, replications / 2);
    }

    /** Replications of every scenario of the library. */
    int library() {
        return Math.max(5, replications / 5);
    }

    int networks() {
        return replications;
    }

    int deviations() {
        return replications;
    }

    int trajectories() {
        return Math.max(2, replications / 25);
    }

    int screenings() {
        return Math.max(2, replications / 50);
    }

    /** Points at which it is asked whether sharing helps. */
    int points() {
        return Math.max(5, replications / 2);
    }

    /** Replications at each of them. */
    int pointReplications() {
        return Math.max(2, replications / 25);
    }
}
