package entente.results.store;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.ScenarioSource;
import entente.scenarios.format.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** The scenarios that results were made from, by the names that the experiment gives them, from their folder alone. */
final class FolderScenarios implements ScenarioSource {

    private final SweepFolder folder;
    private final List<Manifest.UsedScenario> scenarios;

    FolderScenarios(SweepFolder folder, List<Manifest.UsedScenario> scenarios) {
        this.folder = folder;
        this.scenarios = List.copyOf(scenarios);
    }

    @Override
    public Scenario load(String idOrFile, List<String> settings) {
        return ScenarioReader.read(text(idOrFile), file(used(idOrFile)).toString(), settings);
    }

    @Override
    public String text(String idOrFile) {
        Manifest.UsedScenario used = used(idOrFile);
        Path file = file(used);
        String text = SourceText.read(file);
        if (!DigestUtils.sha256Hex(text).equals(used.sha256())) {
            throw SourceText.invalid(
                    file.toString(), 0, "this scenario has changed since results were made from it: bring it back");
        }
        return text;
    }

    private Manifest.UsedScenario used(String name) {
        return scenarios.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> SourceText.invalid(
                        folder.experiment().toString(),
                        0,
                        "it names the scenario " + name + ", which is not in this folder: it has changed since, or"
                                + " names more than was run"));
    }

    private Path file(Manifest.UsedScenario used) {
        if (used.file() == null) {
            throw SourceText.invalid(
                    folder.path().toString(),
                    0,
                    "it holds no scenarios: an earlier version of Entente has written it; run the experiment itself");
        }
        return folder.path().resolve(used.file());
    }
}
