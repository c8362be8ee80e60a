package entente.web.naming;

/** The number by which a day is called: one event has one number on all pages, in all texts and in all tables. */
public final class DayNumber {

    /** Days that are added up fall short of a whole number by less than this. */
    private static final double ALMOST = 1e-9;

    private DayNumber() {}

    /**
     * The number of whole days since the start; scripts count likewise.
     *
     * @param day in days since the start
     */
    public static long of(double day) {
        return (long) StrictMath.floor(day + ALMOST);
    }
}
