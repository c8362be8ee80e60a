package entente.engine.threat;

import entente.engine.scenario.Rules;
import entente.engine.scenario.ThreatNetwork;
import java.util.function.ToDoubleFunction;

/** How many traces the plots and operatives of one network leave. */
final class TraceRates implements Source.Rates {

    private final ThreatNetwork spec;
    private final Rules rules;
    private final Caution caution;
    private final Undertakings undertakings;
    private final double horizonDays;
    private final ToDoubleFunction<ReportSubject> waryShare;

    /** @param waryShare share of those who leave a subject's traces who were arrested once and let go, 0..1 */
    TraceRates(
            ThreatNetwork spec,
            Rules rules,
            Caution caution,
            Undertakings undertakings,
            double horizonDays,
            ToDoubleFunction<ReportSubject> waryShare) {
        this.spec = spec;
        this.rules = rules;
        this.caution = caution;
        this.undertakings = undertakings;
        this.horizonDays = horizonDays;
        this.waryShare = waryShare;
    }

    @Override
    public double ceiling(ReportSubject subject) {
        return perDay(subject, 0);
    }

    @Override
    public double most(ReportSubject subject) {
        return perDay(subject, rules.courts().releasedCaution() * waryShare.applyAsDouble(subject));
    }

    private double perDay(ReportSubject subject, double wariness) {
        double perYear;
        if (subject instanceof Plot plot) {
            perYear = spec.traces().tracesPerPlotYear()
                    * (plot.isWarned() ? rules.action().warnedFactor() : 1);
        } else {
            perYear = spec.traces().tracesPerOperativeYear();
        }
        return perYear * (1 - spec.traces().secrecy()) * (1 - wariness) / Births.YEAR_DAYS;
    }

    @Override
    public double now(ReportSubject subject, double day) {
        return most(subject) * (1 - caution.at(day));
    }

    @Override
    public double untilDay(ReportSubject subject) {
        return subject instanceof Plot plot ? Math.min(horizonDays, undertakings.attackDay(plot)) : horizonDays;
    }
}
