package entente.results.calibration;

import java.util.List;
import java.util.Set;

/**
 * What is to be fitted to what.
 *
 * @param scenario an id of the library, or the path of a file
 * @param settings changes to it, each {@code path=value}
 * @param nations the nations whose counts together are compared with the observed ones, by id; empty for all
 * @param observed the observed counts
 * @param parameters what is fitted
 * @param draws how many draws of the parameters are run, {@link #FEWEST_DRAWS} or more
 * @param predictions how many runs with fitted parameters follow, 1 or more
 * @param seed the seed of everything
 */
public record CalibrationPlan(
        String scenario,
        List<String> settings,
        Set<String> nations,
        CountSeries observed,
        List<FreeParameter> parameters,
        int draws,
        int predictions,
        long seed) {

    /** Fewer draws leave too few to keep for a regression. */
    public static final int FEWEST_DRAWS = 100;

    /** Fewer years tell nothing of a dispersion. */
    public static final int FEWEST_YEARS = 5;

    /** More plots of a network a year would take days to run, and leave the range of the rate when it is searched. */
    public static final int MOST_PLOTS_PER_YEAR = 10_000;

    /** Plots must have had time to be under way before the first year that is counted. */
    private static final double WARMUP_DAYS = 3 * YearCounter.YEAR_DAYS;

    /** One in so many draws is kept. */
    private static final int ONE_IN = 10;

    private static final int FEWEST_KEPT = 40;

    /** @throws IllegalArgumentException if there is too little to fit to, or to fit with */
    public CalibrationPlan {
        settings = List.copyOf(settings);
        parameters = List.copyOf(parameters);
        nations = Set.copyOf(nations);
        if (observed.years() < FEWEST_YEARS) {
            throw new IllegalArgumentException("there are counts of " + observed.years() + " years: there must be "
                    + FEWEST_YEARS + " at least, to tell how yearly counts vary");
        }
        if (observed.plots() == 0) {
            throw new IllegalArgumentException("all counts are 0: there must be at least one plot");
        }
        if (draws < FEWEST_DRAWS || predictions < 1) {
            throw new IllegalArgumentException(draws + " draws and " + predictions + " predictions: there must be "
                    + FEWEST_DRAWS + " and 1 at least");
        }
    }

    /** How many runs it takes. */
    public int runs() {
        return draws + predictions;
    }

    /** How many draws are kept. */
    int keep() {
        return Math.max(FEWEST_KEPT, draws / ONE_IN);
    }

    /** The settings that make the scenario as long as the observed years, after a warm-up of three years. */
    List<String> span() {
        double horizon = WARMUP_DAYS + observed.years() * YearCounter.YEAR_DAYS;
        return List.of("warmupDays=" + WARMUP_DAYS, "horizonDays=" + horizon);
    }
}
