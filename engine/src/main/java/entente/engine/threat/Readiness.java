package entente.engine.threat;

/**
 * How many of the plots that a network means to begin it has been able to begin of late: it may lack members who are free,
 * or the strength. Candidates count half as much after a year (assumption); one that could be begun is taken for granted.
 */
final class Readiness {

    private static final double HALF_LIFE_DAYS = 365.25;

    private double considered = 1;
    private double begun = 1;
    private double sinceDay;

    /** Notes a candidate birth, and whether it became a plot. */
    void note(boolean isBegun, double day) {
        double kept = StrictMath.pow(0.5, (day - sinceDay) / HALF_LIFE_DAYS);
        considered = considered * kept + 1;
        begun = begun * kept + (isBegun ? 1 : 0);
        sinceDay = day;
    }

    /** Share of candidate births that become plots, of late, 0..1. */
    double share() {
        return begun / considered;
    }
}
