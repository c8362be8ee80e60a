package entente.engine.autopilot;

import entente.engine.view.NationView;

/** How often a rule that is not asked at every review is asked. */
final class ReviewPeriods {

    private static final double YEAR_DAYS = 365.25;

    private ReviewPeriods() {}

    /** Whether this is the first review of a year of the run; never in its first. */
    static boolean isYearly(NationView view) {
        return isEvery(YEAR_DAYS, view);
    }

    /** Whether this is the first review of a year of the run, its first included. */
    static boolean isFirstOfYear(NationView view) {
        return view.day() <= view.reviewDays() || isYearly(view);
    }

    /** Whether this is the first review of a period; never in the first one. */
    static boolean isEvery(double periodDays, NationView view) {
        double before = view.day() - view.reviewDays();
        return Math.floor(view.day() / periodDays) > Math.floor(Math.max(0, before) / periodDays);
    }
}
