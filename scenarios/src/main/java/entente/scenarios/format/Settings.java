package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Changes to a scenario as it is read, each {@code path=value}.
 *
 * <p>A path names fields, with dots between them. In brackets after a list stands the position of an element, from 0;
 * its id; the ids of the two nations of a relation or agreement, joined by a hyphen, in any order; or {@code *} for
 * every element. A relation that is not listed yet is added. What a scenario leaves out may be set too.
 *
 * <p>A value is YAML: {@code 0.4}, {@code needToShare}, {@code [alert, identity]}, {@code {FRA: 0.7, DEU: 0.3}}. It is
 * checked like what stands in the file; a violation then names the setting in place of file and line.
 */
final class Settings {

    /** What a setting looks like on the command line, where violations point to. */
    static final String OPTION = "--set ";

    private Settings() {}

    /** Applies the settings, in their order, to the tree of a scenario; what cannot be applied becomes a finding. */
    static void apply(Findings findings, List<String> settings) {
        for (String setting : settings) {
            apply(findings, setting);
        }
    }

    private static void apply(Findings findings, String setting) {
        String name = OPTION + setting;
        int equals = setting.indexOf('=');
        Optional<SettingPath> path = equals < 0
                ? Optional.empty()
                : SettingPath.find(setting.substring(0, equals).strip());
        if (path.isEmpty()) {
            findings.addSetting(name, "", null, Message.of("violation.setting.form"));
            return;
        }
        String text = setting.substring(equals + 1);
        if (text.isBlank()) {
            findings.addSetting(
                    name, setting.substring(0, equals), Findings.MISSING, Message.of("violation.setting.value"));
            return;
        }
        value(findings, name, setting.substring(0, equals), text)
                .ifPresent(value -> new SettingWalk(findings, name, path.get(), value)
                        .from(findings.tree().root(), Spot.root(RecordType.of(Scenario.class))));
    }

    private static Optional<JsonNode> value(Findings findings, String name, String path, String text) {
        try {
            Findings read = TreeReader.readAny(text.strip(), name, Syntax.YAML, 1);
            for (Violation violation : read.sorted()) {
                findings.addSetting(name, path, violation.value(), violation.advice());
            }
            return Optional.of(read.tree().root()).filter(value -> read.isEmpty());
        } catch (InvalidInput e) {
            findings.addSetting(name, path, null, e.violations().get(0).advice());
            return Optional.empty();
        }
    }
}
