package entente.results.reference;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.description.RecordType;

/** The reference of decisions and injects. */
final class DecisionPage {

    private static final String HEAD = """
        # Decisions and injects

        <!-- Generated from the engine's annotations by `mvn -pl scenarios -am verify -Dentente.writeDocs=true`. -->

        A file of decisions has one on each line, in JSON; blank lines and lines that begin with `#` are passed over.
        Under `injects`, a scenario holds the same things. The field `type` says which it is:

        ```json
        {"type": "changeSharing", "day": 30, "nation": "VAL", "change": {"to": "DOR", "minimumTrust": 0.3}}
        {"type": "surgeOfPlots", "day": 90, "network": "ridge", "plotsPerYear": 6}
        ```

        Defaults are those of the scenario's baseline. The types of values are explained under
        [scenario files](scenario.md#values); the [JSON Schema](../schema/decision.schema.json) says the same to editors.

        """;

    private DecisionPage() {}

    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        section(text, "Decisions of nations", NationDecision.class);
        section(text, "Injects of the control", Inject.class);
        return text.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder text, String heading, Class<?> kind) {
        text.append("## ").append(heading).append("\n\n");
        RecordType.kinds(kind).forEach(type -> text.append(Tables.record("### " + Decision.type(type.type()), type)));
    }
}
