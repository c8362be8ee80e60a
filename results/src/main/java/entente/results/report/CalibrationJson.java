package entente.results.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.calibration.Calibration;
import entente.results.calibration.Calibration.ParameterFit;
import entente.results.calibration.Calibration.StatisticFit;
import entente.results.calibration.CalibrationPlan;
import entente.results.text.JsonText;
import entente.results.version.EngineVersion;

/** A calibration as JSON, as {@code docs/schema/calibration.schema.json} describes it. */
final class CalibrationJson {

    /** The version of this form. */
    static final String FORMAT_VERSION = "1.0";

    private CalibrationJson() {}

    static String text(Calibration fit) {
        CalibrationPlan plan = fit.plan();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("formatVersion", FORMAT_VERSION);
        document.put("engineVersion", EngineVersion.current());
        document.put("method", "approximate Bayesian computation with local linear regression");
        document.put("scenario", plan.scenario());
        ArrayNode settings = document.putArray("settings");
        plan.settings().forEach(settings::add);
        document.put("seed", plan.seed());
        document.put("draws", plan.draws());
        document.put("kept", fit.kept());
        document.put("predictions", plan.predictions());
        document.putObject("observed")
                .put("years", plan.observed().years())
                .put("launched", plan.observed().launchedInAll())
                .put("foiled", plan.observed().foiledInAll());
        ArrayNode parameters = document.putArray("parameters");
        fit.parameters().forEach(parameter -> put(parameters.addObject(), parameter));
        ArrayNode statistics = document.putArray("statistics");
        fit.statistics().forEach(statistic -> put(statistics.addObject(), statistic));
        return JsonText.of(document);
    }

    private static void put(ObjectNode node, ParameterFit fit) {
        node.put("name", fit.parameter().name());
        node.put("path", fit.parameter().path());
        node.putObject("prior")
                .put("law", "logUniform")
                .put("low", fit.parameter().low())
                .put("high", fit.parameter().high());
        node.put("median", fit.median());
        node.put("low", fit.low());
        node.put("high", fit.high());
        node.putObject("coverage")
                .put("held", fit.coverage().successes())
                .put("tried", fit.coverage().trials());
    }

    private static void put(ObjectNode node, StatisticFit fit) {
        boolean known = !Double.isNaN(fit.observed());
        node.put("name", fit.statistic().label());
        node.put("fitted", fit.statistic().isFitted());
        node.put("observed", known ? Double.valueOf(fit.observed()) : null);
        node.put("median", fit.predicted().quantile(0.5));
        node.put("low", fit.predicted().low());
        node.put("high", fit.predicted().high());
        node.put("tail", known ? Double.valueOf(fit.predicted().tail(fit.observed())) : null);
    }
}
