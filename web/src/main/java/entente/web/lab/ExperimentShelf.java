package entente.web.lab;

import entente.engine.scenario.Scenario;
import entente.results.plan.Experiments;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.scenarios.format.ScenarioSource;
import entente.scenarios.format.Scenarios;
import entente.scenarios.format.SourceText;
import entente.web.data.DataFolder;
import entente.web.data.DurableFile;
import entente.web.shelf.ScenarioShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Experiments by reference: an id of those that come with Entente, or {@code own/} and the name of one that was saved. Their
 * scenarios come from the server's shelf alone, never from a path: what visitors write must not lead to files of the server.
 */
public final class ExperimentShelf {

    /** The most experiments that may be saved. */
    static final int MOST = 1000;

    /** The most runs that an experiment may have here; larger ones are for the command line. */
    static final long MOST_RUNS = 1_000_000;

    /** Makes the same scenario whatever is asked for: enough to count the points of an experiment. */
    private static final ScenarioSource FOR_COUNTING = new ScenarioSource() {
        private final Scenario any = Scenarios.load("twin-valleys", List.of());

        @Override
        public Scenario load(String reference, List<String> settings) {
            return any;
        }
    };

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final String END = ".yaml";

    private final Path folder;
    private final ScenarioSource scenarios;

    /** The experiments of a data folder, about the scenarios of a shelf. */
    public ExperimentShelf(DataFolder data, ScenarioShelf scenarios) {
        this.folder = data.folder("experiments");
        this.scenarios = new ShelfSource(scenarios);
    }

    /**
     * One experiment as written.
     *
     * @param reference what it is found by
     * @param text YAML or JSON
     */
    public record Source(String reference, String text) {

        /** Whether it was saved here. */
        public boolean isOwn() {
            return reference.startsWith(ScenarioShelf.OWN);
        }

        /** Its name without what says where it comes from. */
        public String name() {
            return isOwn() ? reference.substring(ScenarioShelf.OWN.length()) : reference;
        }

        /** What it is called in violations. */
        String file() {
            return name() + END;
        }
    }

    private record ShelfSource(ScenarioShelf shelf) implements ScenarioSource {
        @Override
        public Scenario load(String reference, List<String> settings) {
            return source(reference).read(settings);
        }

        @Override
        public String text(String reference) {
            return source(reference).text();
        }

        private ScenarioShelf.Source source(String reference) {
            return shelf.find(reference)
                    .orElseThrow(() -> SourceText.invalid(
                            reference,
                            0,
                            "there is no such scenario in the library, nor was one saved under this name"));
        }
    }

    /** The references of all: those that were saved here, then those that come with Entente. */
    public List<String> references() {
        return Stream.concat(saved().stream(), Experiments.ids().stream()).toList();
    }

    private List<String> saved() {
        return ScenarioShelf.saved(folder, END);
    }

    /** The experiment of a reference. */
    public Optional<Source> find(String reference) {
        if (!reference.startsWith(ScenarioShelf.OWN)) {
            return Experiments.ids().contains(reference)
                    ? Optional.of(new Source(reference, Experiments.text(reference)))
                    : Optional.empty();
        }
        String name = reference.substring(ScenarioShelf.OWN.length());
        Path file = folder.resolve(name + END);
        if (!ScenarioShelf.isName(name) || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Source(reference, Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An experiment that can be run here.
     *
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong
     */
    public Sweep read(Source source) {
        if (source.text().length() > MOST_CHARACTERS) {
            throw SourceText.invalid(
                    source.file(), 0, "it is too large: at most " + MOST_CHARACTERS + " characters are read here");
        }
        Sweep sweep = SweepReader.read(source.text(), source.file(), scenarios);
        if (sweep.mostRuns() > MOST_RUNS) {
            throw SourceText.invalid(
                    source.file(),
                    0,
                    "it may take " + sweep.mostRuns() + " runs: here there may be at most " + MOST_RUNS
                            + "; entente sweep takes more");
        }
        return sweep;
    }

    /**
     * An experiment as it stands on a page. Its scenarios are not made, which takes seconds where there are many.
     *
     * @throws entente.scenarios.format.InvalidInput if its text cannot be read
     */
    ExperimentCard card(Source source) {
        return ExperimentCard.of(source.reference(), SweepReader.read(source.text(), source.file(), FOR_COUNTING));
    }

    /**
     * Saves an experiment that can be run, in place of one that may be there.
     *
     * @return its reference
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong with it or its name
     */
    public String save(String name, String text) {
        if (!ScenarioShelf.isName(name)) {
            throw SourceText.invalid(
                    name,
                    0,
                    "a name is of lower-case letters, digits and hyphens, at most 64, and does not begin with a"
                            + " hyphen");
        }
        Source source = new Source(ScenarioShelf.OWN + name, SourceText.checked(text, name + END));
        read(source);
        if (saved().size() >= MOST && find(source.reference()).isEmpty()) {
            throw SourceText.invalid(name, 0, "there are " + MOST + " saved experiments already");
        }
        try {
            DurableFile.write(folder.resolve(name + END), source.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return source.reference();
    }
}
