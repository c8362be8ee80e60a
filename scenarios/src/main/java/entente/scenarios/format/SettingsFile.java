package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of settings: YAML or JSON with {@code formatVersion} and {@code settings}, a group of values by path, as
 * {@code networks[*].plotsPerYear: 4}. Calibration writes such files.
 */
public final class SettingsFile {

    private static final Set<String> FIELDS = Set.of("formatVersion", "settings");

    private SettingsFile() {}

    /**
     * The settings of a file in its order, each {@code path=value}, for {@link Scenarios#load}.
     *
     * @throws InvalidInput with everything that is wrong with the file as such; what a scenario refuses is told when it is
     *     loaded with them
     */
    public static List<String> read(Path file) {
        return read(SourceText.read(file), file.toString());
    }

    /** The same from text, called {@code name} in violations. */
    static List<String> read(String text, String name) {
        Findings findings = TreeReader.read(text, name, Syntax.of(name, text), 1);
        FormatVersion.check(findings);
        JsonNode root = findings.tree().root();
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                findings.add(
                        NodePath.ROOT.then(field.getKey()), Findings.UNKNOWN, Message.of("violation.settings.fields"));
            }
        }
        NodePath path = NodePath.ROOT.then("settings");
        JsonNode settings = findings.tree().at(path);
        List<String> read = new ArrayList<>();
        if (!settings.isObject() || settings.isEmpty()) {
            findings.add(path, Message.of("violation.settings.group"));
        } else {
            for (Map.Entry<String, JsonNode> setting : settings.properties()) {
                if (SettingPath.find(setting.getKey()).isEmpty()) {
                    findings.add(path.then(setting.getKey()), Message.of("violation.settings.path"));
                }
                read.add(setting.getKey() + "=" + setting.getValue());
            }
        }
        findings.throwIfAny();
        return List.copyOf(read);
    }
}
