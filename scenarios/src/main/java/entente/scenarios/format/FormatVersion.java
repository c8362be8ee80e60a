package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;

/** The version of the format in which a scenario is written. */
final class FormatVersion {

    private static final String FIELD = "formatVersion";
    private static final String READ = "1";

    private FormatVersion() {}

    /** Refuses a scenario of another major version at once: what else seems wrong with it may be right there. */
    static void check(Findings findings) {
        NodePath path = NodePath.ROOT.then(FIELD);
        JsonNode version = findings.tree().at(path);
        if (version.isMissingNode()) {
            findings.add(path, Findings.MISSING, Message.of("violation.version.missing"));
        } else if (version.isNumber() && version.asText().startsWith(READ + ".")) {
            findings.add(path, Message.of("violation.version.text", version.asText()));
        } else if (version.isValueNode() && !version.asText().split("\\.", 2)[0].equals(READ)) {
            findings.add(path, Message.of("violation.version.other"));
            findings.throwIfAny();
        }
    }
}
