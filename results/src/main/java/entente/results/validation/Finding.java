package entente.results.validation;

import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
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
public record Finding(Criterion criterion, String subject, CriterionVerdict verdict, String model, String data) {

    /** By {@link DecisionRule#WITHIN}: the model's estimate against the criterion's range. */
    static Finding within(Criterion criterion, String subject, Estimate estimate) {
        double low = estimate.low() == null ? Double.NEGATIVE_INFINITY : estimate.low();
        double high = estimate.high() == null ? Double.POSITIVE_INFINITY : estimate.high();
        boolean inside = low >= criterion.low() && high <= criterion.high();
        boolean outside = high < criterion.low() || low > criterion.high();
        CriterionVerdict verdict =
                inside ? CriterionVerdict.MET : outside ? CriterionVerdict.MISSED : CriterionVerdict.OPEN;
        return new Finding(criterion, subject, verdict, ReportedNumbers.estimate(estimate), criterion.accepted());
    }

    /** By {@link DecisionRule#PREDICTED}: a value of the data against simulated ones. */
    static Finding predicted(Criterion criterion, String subject, Sample simulated, double observed) {
        CriterionVerdict verdict = simulated.holds(observed) ? CriterionVerdict.MET : CriterionVerdict.MISSED;
        return new Finding(
                criterion, subject, verdict, ReportedNumbers.sample(simulated), ReportedNumbers.number(observed));
    }

    /** By {@link DecisionRule#COVERED}: the model's mean against the interval of the data. */
    static Finding covered(Criterion criterion, Estimate model, Proportion data) {
        double mean = model.mean() == null ? Double.NaN : model.mean();
        CriterionVerdict verdict =
                mean >= data.low() && mean <= data.high() ? CriterionVerdict.MET : CriterionVerdict.MISSED;
        return new Finding(criterion, "", verdict, ReportedNumbers.estimate(model), ReportedNumbers.proportion(data));
    }

    /** By {@link DecisionRule#COVERAGE}: how many figures of the data lie where the model expected them. */
    static Finding coverage(Criterion criterion, Proportion covered) {
        boolean asManyAsSaid = covered.low() <= Jackknife.LEVEL && covered.high() >= Jackknife.LEVEL;
        return new Finding(
                criterion,
                "",
                asManyAsSaid ? CriterionVerdict.MET : CriterionVerdict.MISSED,
                ReportedNumbers.proportion(covered),
                ReportedNumbers.number(Jackknife.LEVEL));
    }

    /** By {@link DecisionRule#POSITIVE}: a paired difference. */
    static Finding positive(Criterion criterion, String subject, Estimate difference) {
        double low = difference.low() == null ? Double.NEGATIVE_INFINITY : difference.low();
        double high = difference.high() == null ? Double.POSITIVE_INFINITY : difference.high();
        CriterionVerdict verdict =
                low > 0 ? CriterionVerdict.MET : high <= 0 ? CriterionVerdict.MISSED : CriterionVerdict.OPEN;
        return new Finding(criterion, subject, verdict, ReportedNumbers.estimate(difference), criterion.accepted());
    }
}
