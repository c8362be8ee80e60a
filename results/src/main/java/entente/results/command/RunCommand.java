package entente.results.command;

import entente.results.console.Environment;
import entente.results.console.Laboratory;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.ComparedSettings;
import entente.results.experiment.EventLog;
import entente.results.experiment.Experiment;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.report.ExperimentSummary;
import entente.results.report.ResultReports;
import entente.scenarios.format.Unreached;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a scenario many times, in its arms and with what it is compared with, and prints what came of it. */
@Command(
        name = "run",
        abbreviateSynopsis = true,
        description = {
            "Runs a scenario many times and says what came of it, with intervals.",
            "Beside the scenario with what autopilots decide in it (asWritten) run four more arms, with the same"
                    + " seeds: isolation, where nothing crosses a border, standing, the policies that stand while nobody"
                    + " decides, atHome, where nations decide on nothing but their own means, and pooled, where everything"
                    + " is shared at once."
        },
        footer = {
            "",
            "Examples:",
            "  entente run twin-valleys",
            "  entente run my.yaml --set rules.containment=0.2 --format json > results.json",
            "  entente run twin-valleys --compare \"slow: rules.retryDays=90 rules.answerDays=10\"",
            "",
            "An option that is not given is taken from the environment: ENTENTE_THREADS for --threads,"
                    + " ENTENTE_NO_BOUNDS for --no-bounds. ENTENTE_SET and ENTENTE_COMPARE hold several values, separated"
                    + " by semicolons."
        })
public final class RunCommand extends ResearchCommand {

    private final RunFunction function;
    private final Environment environment;

    @Mixin
    private ScenarioOptions source;

    @Mixin
    private OutputOptions.WithRows output;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "100",
            converter = SamplingOptions.ReplicationsConverter.class,
            description = "How many runs of each variant. Default: ${DEFAULT-VALUE}.")
    private int replications;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "Decisions on top of the scenario's own, one JSON object a line. Those of nations are taken in"
                            + " every arm where somebody decides (not in standing and isolation); injects in every one.")
    private @Nullable Path decisions;

    @Option(
            names = "--compare",
            paramLabel = "\"NAME: PATH=VALUE …\"",
            description =
                    "Run another variant and say how it differs; may be repeated. Several changes are separated by"
                            + " blanks; a value with blanks stands in quotes: \"open: title='All open'\".")
    private List<String> comparisons = new ArrayList<>();

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            defaultValue = BuiltInVariants.AS_WRITTEN,
            converter = ArmConverter.class,
            description = "The arm that comes first, and in which comparisons are made: asWritten, standing, atHome,"
                    + " isolation or pooled. Default: ${DEFAULT-VALUE}.")
    private String arm;

    @Option(names = "--no-bounds", description = "Leave out all arms but the first.")
    private boolean withoutBounds;

    @Option(names = "--all", description = "Show measures in the table that are 0 or without a value everywhere, too.")
    private boolean everything;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Write every event of the first arm to this file, one JSON object a line.")
    private @Nullable Path events;

    /** The command, which runs replications by the given function. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    RunCommand(RunFunction function, Environment environment) {
        this.function = function;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Variants variants = new Variants(source.scenario(), source.settings(environment), decisions);
        List<ComparedSettings> compared = comparisons();
        Experiment experiment = new Experiment(
                checked(() -> variants.in(arm, bounds(), compared)),
                source.sampling().seed(),
                replications);
        check(() -> output.check(inputs(), events));
        tellUnreached(experiment.variants().get(0));
        ExperimentSummary summary = run(experiment);
        output.write(ResultReports.of(summary, everything), out());
        return 0;
    }

    private void tellUnreached(Variant written) {
        Unreached.notes(written.scenario(), written.decisions()).forEach(note -> err().println("entente: " + note));
    }

    private boolean bounds() {
        return !withoutBounds && !checked(() -> environment.flag("--no-bounds"));
    }

    private ExperimentSummary run(Experiment experiment) {
        Laboratory laboratory = new Laboratory(function);
        if (events == null) {
            return laboratory.run(experiment, source.sampling().threads());
        }
        try (EventLog log = openEvents(events)) {
            return laboratory.run(experiment, source.sampling().threads(), Optional.of(log));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the events could not be written to " + events + ": " + cause(e), e);
        }
    }

    private static @Nullable String cause(Exception failure) {
        return failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
    }

    private List<ComparedSettings> comparisons() {
        List<ComparedSettings> parsed = new ArrayList<>();
        Set<String> names = new HashSet<>(BuiltInVariants.NAMES);
        for (String text : comparisons.isEmpty() ? environment.list("--compare") : comparisons) {
            ComparedSettings comparison = checked(() -> ComparisonText.parse(text));
            if (!names.add(comparison.name())) {
                throw wrong("--compare is given twice with the name " + comparison.name() + ": give each its own");
            }
            parsed.add(comparison);
        }
        return parsed;
    }

    private EventLog openEvents(Path file) {
        OutputStream out = checked(() -> new OutputFile("--events", file).open(inputs()));
        return new EventLog(new BufferedOutputStream(out, 1 << 16));
    }

    private List<Path> inputs() {
        return Stream.concat(source.findFile().stream(), Stream.ofNullable(decisions))
                .toList();
    }
}
