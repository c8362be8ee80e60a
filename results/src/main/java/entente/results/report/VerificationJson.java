package entente.results.report;

import entente.results.text.JsonFields;
import entente.results.verification.CaseResult;
import entente.results.verification.MeasuredValue;
import entente.results.verification.VerificationCase;
import entente.results.version.EngineVersion;
import org.jspecify.annotations.Nullable;

/** Results of verification as JSON, as {@code docs/schema/verification.schema.json} describes them. */
final class VerificationJson {

    private static final String FORMAT_VERSION = "1.0";

    private VerificationJson() {}

    static JsonFields of(VerificationReport report) {
        return new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("seed", report.seed())
                .put("replications", report.protocol().replications())
                .put("mostYears", finite(report.protocol().mostYears()))
                .put("engineVersion", EngineVersion.current())
                .put(
                        "cases",
                        report.results().stream().map(VerificationJson::result).toList());
    }

    private static JsonFields result(CaseResult result) {
        VerificationCase verification = result.verification();
        return new JsonFields()
                .put("id", verification.id())
                .put("title", verification.title())
                .put("reducesTo", verification.reducesTo())
                .put("source", verification.source())
                .put("scenario", verification.findScenario().orElse(null))
                .put("settings", result.settings())
                .put("verdict", result.verdict().name())
                .put("reasons", result.reasons())
                .put("rows", result.rows().stream().map(VerificationJson::row).toList());
    }

    private static JsonFields row(MeasuredValue row) {
        return new JsonFields()
                .put("measure", row.measure())
                .put("expected", finite(row.expected()))
                .put("observed", finite(row.observed()))
                .put("standardError", finite(row.standardError()))
                .put("z", finite(row.z()))
                .put("verdict", row.verdict().name());
    }

    private static @Nullable Double finite(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }
}
