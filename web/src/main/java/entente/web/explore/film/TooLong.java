package entente.web.explore.film;

/** A run with more events than a film holds. */
public final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final double day;

    TooLong(double day) {
        super("more happens in this run than a film holds, from day " + (long) day
                + " on: choose a shorter horizonDays");
        this.day = day;
    }

    /** The day on which the film was full. */
    public double day() {
        return day;
    }
}
