package entente.results.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.text.JsonText;
import entente.results.verification.CaseResult;
import entente.results.verification.MeasuredValue;
import entente.results.verification.VerificationCase;
import entente.results.version.EngineVersion;
import org.jspecify.annotations.Nullable;

/** Results of verification as JSON, as {@code docs/schema/verification.schema.json} describes them. */
final class VerificationJson {

    /** The version of this form. */
    static final String FORMAT_VERSION = "1.0";

    private VerificationJson() {}

    static String text(VerificationReport report) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("formatVersion", FORMAT_VERSION);
        document.put("seed", report.seed());
        document.put("replications", report.protocol().replications());
        put(document, "mostYears", report.protocol().mostYears());
        document.put("engineVersion", EngineVersion.current());
        ArrayNode cases = document.putArray("cases");
        report.results().forEach(result -> add(cases.addObject(), result));
        return JsonText.of(document);
    }

    private static void add(ObjectNode node, CaseResult result) {
        VerificationCase verification = result.verification();
        node.put("id", verification.id());
        node.put("title", verification.title());
        node.put("reducesTo", verification.reducesTo());
        node.put("source", verification.source());
        node.put("scenario", verification.findScenario().orElse(null));
        ArrayNode settings = node.putArray("settings");
        result.settings().forEach(settings::add);
        node.put("verdict", result.verdict().name());
        ArrayNode reasons = node.putArray("reasons");
        result.reasons().forEach(reasons::add);
        ArrayNode rows = node.putArray("rows");
        for (MeasuredValue row : result.rows()) {
            ObjectNode each = rows.addObject().put("measure", row.measure());
            put(each, "expected", row.expected());
            put(each, "observed", row.observed());
            put(each, "standardError", row.standardError());
            put(each, "z", row.z());
            each.put("verdict", row.verdict().name());
        }
    }

    private static void put(ObjectNode node, String name, @Nullable Double value) {
        node.put(name, value == null || !Double.isFinite(value) ? null : value);
    }
}
