package entente.results.ablation;

import entente.results.measure.Measure;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;

/** Both arms of an ablation, run with the same seeds: how often each event happened, and what the measures say. */
final class AblationRun {

    private final Arm base;
    private final Arm changed;

    private AblationRun(Arm base, Arm changed) {
        this.base = base;
        this.changed = changed;
    }

    /** Runs both arms; an arm that other rows share has been run but once. */
    static AblationRun of(Ablation ablation) {
        return new AblationRun(Arm.of(ablation.arm(false)), Arm.of(ablation.arm(true)));
    }

    /** How often an event happened as it was, over all runs. */
    long before(String event) {
        return base.count(event);
    }

    /** How often it happened with the part switched. */
    long after(String event) {
        return changed.count(event);
    }

    /** By how much the measure is higher with the part switched; the interval comes from the pairs. */
    Estimate difference(Measure measure) {
        return Jackknife.difference(changed.statistic(measure), base.statistic(measure))
                .estimate();
    }

    /** Whether the interval of the difference excludes zero. */
    boolean differs(Measure measure) {
        Estimate difference = difference(measure);
        Double low = difference.low();
        Double high = difference.high();
        return low != null && high != null && (low > 0 || high < 0);
    }
}
