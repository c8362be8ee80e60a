package entente.results.plan;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioSource;
import entente.scenarios.format.SourceText;
import entente.scenarios.library.Library;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The files that an experiment names: from where Entente was called, or else beside the experiment. */
final class FilesBeside {

    private FilesBeside() {}

    /** Where the experiment in a file takes from what does not stand in it. */
    static SweepReader.Sources sources(Path experiment) {
        Path folder =
                experiment.toAbsolutePath().normalize().resolveSibling(".").normalize();
        return new SweepReader.Sources(new Scenarios(folder), file -> SourceText.read(Path.of(found(folder, file))));
    }

    private record Scenarios(Path folder) implements ScenarioSource {
        @Override
        public Scenario load(String idOrFile, List<String> settings) {
            return HERE.load(name(idOrFile), settings);
        }

        @Override
        public String text(String idOrFile) {
            return HERE.text(name(idOrFile));
        }

        private String name(String idOrFile) {
            return Library.find(idOrFile).isPresent() ? idOrFile : found(folder, idOrFile);
        }
    }

    private static String found(Path folder, String name) {
        try {
            Path beside = folder.resolve(name);
            return !Files.exists(Path.of(name)) && Files.exists(beside) ? beside.toString() : name;
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
