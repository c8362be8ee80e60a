package entente.results.report;

import entente.results.calibration.Calibration;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.calibration.Calibration.StatisticFit;
import entente.results.calibration.CalibrationPlan;
import entente.results.text.JsonFields;
import entente.results.version.EngineVersion;

/** A calibration as JSON, as {@code docs/schema/calibration.schema.json} describes it. */
final class CalibrationJson {

    private static final String FORMAT_VERSION = "1.0";

    private CalibrationJson() {}

    static JsonFields of(Calibration fit) {
        CalibrationPlan plan = fit.plan();
        return new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("engineVersion", EngineVersion.current())
                .put("method", "approximate Bayesian computation with local linear regression")
                .put("scenario", plan.scenario())
                .put("settings", plan.settings())
                .put("seed", plan.seed())
                .put("draws", plan.draws())
                .put("kept", fit.kept())
                .put("predictions", plan.predictions())
                .put(
                        "observed",
                        new JsonFields()
                                .put("years", plan.observed().years())
                                .put("launched", plan.observed().launchedInAll())
                                .put("foiled", plan.observed().foiledInAll()))
                .put(
                        "parameters",
                        fit.parameters().stream()
                                .map(CalibrationJson::parameter)
                                .toList())
                .put(
                        "statistics",
                        fit.statistics().stream()
                                .map(CalibrationJson::statistic)
                                .toList());
    }

    private static JsonFields parameter(ParameterFit fit) {
        return new JsonFields()
                .put("name", fit.parameter().name())
                .put("path", fit.parameter().path())
                .put(
                        "prior",
                        new JsonFields()
                                .put("law", "logUniform")
                                .put("low", fit.parameter().low())
                                .put("high", fit.parameter().high()))
                .put("median", fit.median())
                .put("low", fit.low())
                .put("high", fit.high())
                .put(
                        "coverage",
                        new JsonFields()
                                .put("held", fit.coverage().successes())
                                .put("tried", fit.coverage().trials()));
    }

    private static JsonFields statistic(StatisticFit fit) {
        boolean known = !Double.isNaN(fit.observed());
        return new JsonFields()
                .put("name", fit.statistic().label())
                .put("fitted", fit.statistic().isFitted())
                .put("observed", known ? fit.observed() : null)
                .put("median", fit.predicted().quantile(0.5))
                .put("low", fit.predicted().low())
                .put("high", fit.predicted().high())
                .put("tail", known ? fit.predicted().tail(fit.observed()) : null);
    }
}
