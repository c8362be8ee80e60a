package entente.scenarios.format;

import entente.engine.description.RecordType;
import entente.engine.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads scenarios from JSON or YAML: syntax, then settings, then each value, then what does not fit together in a record,
 * then references between them. All that is wrong is reported at once, as far as each step allows the next.
 */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param text JSON or YAML
     * @param name what to call it in violations; {@code .json} at its end says that it is JSON
     * @param settings changes to what is written there, each {@code path=value}, as in
     *     {@code nations[FRA].sharing.minimumTrust=0.4}; the reference of the scenario format explains paths
     * @throws InvalidInput with everything that is wrong
     */
    public static Scenario read(String text, String name, List<String> settings) {
        Findings findings = TreeReader.read(text, name, Syntax.of(name, text), 1);
        Settings.apply(findings, settings);
        FormatVersion.check(findings);
        Sizes.check(findings);
        new TreeCheck(findings).record(RecordType.of(Scenario.class));
        return new ScenarioAssembly(findings).scenario();
    }

    /** The same from a file. */
    public static Scenario read(Path file, List<String> settings) {
        return read(SourceText.read(file), file.toString(), settings);
    }
}
