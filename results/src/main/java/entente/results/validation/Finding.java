package entente.results.validation;

import entente.results.statistics.Estimate;
import entente.results.statistics.Proportion;
import entente.results.statistics.Sample;

/**
 * A criterion and what came of it.
 *
 * @param criterion the criterion
 * @param subject what it was tried on, where that is one of several; may be empty
 * @param verdict what became of it
 * @param model what the model gives, with its interval
 * @param data what it is compared with, with its interval if it has one
 */
public record Finding(Criterion criterion, String subject, Verdict verdict, String model, String data) {

    /** By {@link Rule#WITHIN}: the model's estimate against the criterion's range. */
    static Finding within(Criterion criterion, String subject, Estimate estimate) {
        double low = estimate.low() == null ? Double.NEGATIVE_INFINITY : estimate.low();
        double high = estimate.high() == null ? Double.POSITIVE_INFINITY : estimate.high();
        boolean inside = low >= criterion.low() && high <= criterion.high();
        boolean outside = high < criterion.low() || low > criterion.high();
        Verdict verdict = inside ? Verdict.MET : outside ? Verdict.MISSED : Verdict.OPEN;
        return new Finding(criterion, subject, verdict, Say.estimate(estimate), criterion.accepted());
    }

    /** By {@link Rule#PREDICTED}: a value of the data against simulated ones. */
    static Finding predicted(Criterion criterion, String subject, Sample simulated, double observed) {
        Verdict verdict = simulated.holds(observed) ? Verdict.MET : Verdict.MISSED;
        return new Finding(criterion, subject, verdict, Say.sample(simulated), Say.number(observed));
    }

    /** By {@link Rule#COVERED}: the model's mean against the interval of the data. */
    static Finding covered(Criterion criterion, Estimate model, Proportion data) {
        double mean = model.mean() == null ? Double.NaN : model.mean();
        Verdict verdict = mean >= data.low() && mean <= data.high() ? Verdict.MET : Verdict.MISSED;
        return new Finding(criterion, "", verdict, Say.estimate(model), Say.proportion(data));
    }

    /** By {@link Rule#POSITIVE}: a paired difference. */
    static Finding positive(Criterion criterion, String subject, Estimate difference) {
        double low = difference.low() == null ? Double.NEGATIVE_INFINITY : difference.low();
        double high = difference.high() == null ? Double.POSITIVE_INFINITY : difference.high();
        Verdict verdict = low > 0 ? Verdict.MET : high <= 0 ? Verdict.MISSED : Verdict.OPEN;
        return new Finding(criterion, subject, verdict, Say.estimate(difference), criterion.accepted());
    }
}
