package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;

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
            findings.add(path, Findings.MISSING, "write formatVersion: \"1.0\" at the top");
        } else if (version.isNumber() && version.asText().startsWith(READ + ".")) {
            findings.add(path, "it must be a text: put it in quotes, \"" + version.asText() + "\"");
        } else if (version.isValueNode() && !version.asText().split("\\.", 2)[0].equals(READ)) {
            findings.add(path, "this program reads version 1.x: write \"1.0\", or use a program that knows the other");
            findings.throwIfAny();
        }
    }
}
