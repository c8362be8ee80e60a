package entente.results.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.statistics.Estimate;
import entente.scenarios.format.EngineJson;

/** What all results in JSON have in common. */
public final class JsonText {

    private JsonText() {}

    /** The document as text, indented, with line feeds on every system and one at its end. */
    public static String of(ObjectNode document) {
        try {
            return writer().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the mean and the interval, each null where it is undefined. */
    public static void putInterval(ObjectNode node, Estimate estimate) {
        node.put("mean", estimate.mean());
        node.put("low", estimate.low());
        node.put("high", estimate.high());
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return EngineJson.mapper()
                .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }
}
