package entente.results.command;

import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.Comparison;
import entente.results.experiment.EventLog;
import entente.results.experiment.Experiment;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variants;
import entente.results.report.ReportFormat;
import entente.results.report.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario many times, beside its bounds and what it is compared with, and prints what came of it. */
@Command(
        name = "run",
        abbreviateSynopsis = true,
        description = {
            "Runs a scenario many times and says what came of it, with intervals.",
            "Beside the scenario as written run its bounds, with the same seeds: isolation, where nobody shares, and"
                    + " pooled, where everything is shared at once."
        },
        footer = {
            "",
            "Examples:",
            "  entente run twin-valleys",
            "  entente run my.yaml --set rules.containment=0.2 --format json > results.json",
            "  entente run twin-valleys --compare \"slow: rules.retryDays=90 rules.answerDays=10\"",
            "",
            "An option that is not given is taken from the environment: ENTENTE_THREADS for --threads, ENTENTE_NO_BOUNDS"
                    + " for --no-bounds. ENTENTE_SET and ENTENTE_COMPARE hold several values, separated by semicolons."
        })
public final class RunCommand implements Callable<Integer> {

    private final RunFunction function;
    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private CommonOptions common;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario of the library by its id (see: entente scenarios), or a YAML or JSON file.")
    private String scenario;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            converter = SeedConverter.class,
            description = "The seed of the first replication; the same seed gives the same results. Default:"
                    + " ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "100",
            converter = ReplicationsConverter.class,
            description = "How many runs of each variant. Default: ${DEFAULT-VALUE}.")
    private int replications;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario, for instance rules.containment=0.2; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "Decisions that every run takes on top of the scenario's own, one JSON object a line.")
    private @Nullable Path decisions;

    @Option(
            names = "--compare",
            paramLabel = "\"NAME: PATH=VALUE …\"",
            description =
                    "Run another variant and say how it differs; may be repeated. Several changes are separated by"
                            + " blanks; a value with blanks stands in quotes: \"open: title='All open'\".")
    private List<String> comparisons = new ArrayList<>();

    @Option(names = "--no-bounds", description = "Leave out the bounds, isolation and pooled.")
    private boolean withoutBounds;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "How results are written: table for people, json or csv for programs. Default:"
                    + " ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(names = "--all", description = "Show measures in the table that are 0 or without a value everywhere, too.")
    private boolean everything;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Write every event of the scenario as written to this file, one JSON object a line.")
    private @Nullable Path events;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsConverter.class,
            description = "How many runs at the same time; the results are the same for any number. Default: as many as"
                    + " there are processors.")
    private @Nullable Integer threads;

    /** The command, which runs replications by the given function. */
    @SuppressWarnings("NullAway") // picocli sets format and the rest.
    RunCommand(RunFunction function, Environment environment) {
        this.function = function;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<String> changes = settings.isEmpty() ? environment.list("--set") : settings;
        Variants variants = new Variants(scenario, changes, decisions);
        Experiment experiment = new Experiment(variants.with(bounds(), comparisons()), seed, replications);
        Summary summary = run(experiment);
        spec.commandLine().getOut().print(format.text(summary, everything));
        return 0;
    }

    private boolean bounds() {
        return !withoutBounds && !checked(() -> environment.flag("--no-bounds"));
    }

    private Summary run(Experiment experiment) {
        Laboratory laboratory = new Laboratory(function);
        int workers = threads != null ? threads : Laboratory.processors();
        if (events == null) {
            return laboratory.run(experiment, workers);
        }
        try (EventLog log = openEvents(events)) {
            return laboratory.run(experiment, workers, Optional.of(log));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the events could not be written to " + events + ": " + cause(e), e);
        }
    }

    private static @Nullable String cause(Exception failure) {
        return failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
    }

    private List<Comparison> comparisons() {
        List<Comparison> parsed = new ArrayList<>();
        Set<String> names = new HashSet<>(BuiltInVariants.NAMES);
        for (String text : comparisons.isEmpty() ? environment.list("--compare") : comparisons) {
            Comparison comparison = checked(() -> ComparisonText.parse(text));
            if (!names.add(comparison.name())) {
                throw wrong("--compare is given twice with the name " + comparison.name() + ": give each its own");
            }
            parsed.add(comparison);
        }
        return parsed;
    }

    private EventLog openEvents(Path file) {
        List<Path> inputs = Stream.concat(Stream.of(Path.of(scenario)), Stream.ofNullable(decisions))
                .toList();
        return checked(() -> EventFile.open(file, inputs));
    }

    private <T> T checked(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
