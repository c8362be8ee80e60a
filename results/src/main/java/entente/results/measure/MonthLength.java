package entente.results.measure;

/**
 * How the time that counts is cut into months: the first begins when the warm-up ends.
 *
 * @param warmupDays when that is, in days from the start
 * @param days how long a month is, above 0
 */
record MonthLength(double warmupDays, double days) {

    private static final double ROUNDING = 1e-9;

    /** The number of the month in which a day lies, from 1; less than 1 before the first one. */
    int of(double day) {
        return (int) Math.floor((day - warmupDays) / days) + 1;
    }

    /** How many months have begun before a run ends; the last one may be cut short, though not to what rounding leaves. */
    int until(double endDay) {
        return Math.max(0, (int) Math.ceil((endDay - warmupDays) / days - ROUNDING));
    }

    /** How much of a month lies before the end, in days. */
    double within(int month, double endDay) {
        return Math.min(days, endDay - warmupDays - (month - 1) * days);
    }
}
