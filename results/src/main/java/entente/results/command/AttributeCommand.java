package entente.results.command;

import entente.results.attribution.Attribution;
import entente.results.attribution.AttributionPlan;
import entente.results.attribution.AttributionRunner;
import entente.results.console.Environment;
import entente.results.console.ExitCodes;
import entente.results.console.ProgressLine;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.report.ResultReports;
import entente.results.text.Numbers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what each obstacle to cooperation costs in a scenario. */
@Command(
        name = "attribute",
        abbreviateSynopsis = true,
        description = {
            "Says what holds cooperation back in a scenario: what each obstacle costs in attacks, with intervals.",
            "Every subset of the nine obstacles is lifted in turn, 512 runs with the same seed for each replication,"
                    + " beside both bounds. The cost of an obstacle is its exact Shapley value: the attacks that lifting"
                    + " it avoids, averaged over all orders in which the obstacles could be lifted. Ctrl-C ends it early"
                    + " and gives what there is so far."
        },
        footer = {
            "",
            "Examples:",
            "  entente attribute twin-valleys",
            "  entente attribute alpine-corridor --precision 0.25",
            "  entente attribute my.yaml --replications 200 --format json --out costs.json",
            "",
            "An option that is not given is taken from the environment: ENTENTE_THREADS for --threads. ENTENTE_SET"
                    + " holds several values, separated by semicolons."
        })
final class AttributeCommand extends ResearchCommand {

    /** At most so many replications on the way to a precision, unless said otherwise. */
    private static final int MOST_BY_PRECISION = 1000;

    private final RunFunction function;
    private final Environment environment;

    @Mixin
    private ScenarioOptions source;

    @Mixin
    private OutputOptions.WithRows output;

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = ReplicationsConverter.class,
            description =
                    "How many replications, each of them a run of every subset; with --precision, the most. Default: "
                            + AttributionPlan.FIRST + ", with --precision " + MOST_BY_PRECISION + ".")
    private @Nullable Integer replications;

    @Option(
            names = "--precision",
            paramLabel = "ATTACKS",
            converter = PositiveNumbers.class,
            description =
                    "Refine until no interval reaches further than so many attacks per run to either side, looked at"
                            + " from " + AttributionPlan.FIRST + " replications on.")
    private @Nullable Double precision;

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            defaultValue = BuiltInVariants.AS_WRITTEN,
            description =
                    "The arm in which obstacles are lifted: asWritten, with what autopilots decide, or standing, where"
                            + " nobody does. Default: ${DEFAULT-VALUE}.")
    private String arm;

    /** Reads a number of replications. */
    private static final class ReplicationsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, AttributionPlan.FEWEST, AttributionPlan.MOST, "");
        }
    }

    /** The command, which runs replications by the given function. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    AttributeCommand(RunFunction function, Environment environment) {
        this.function = function;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Variants scenario = new Variants(source.scenario(), source.settings(environment), null);
        List<Variant> variants = checked(() -> AttributionPlan.variants(scenario, arm));
        AttributionPlan plan =
                checked(() -> new AttributionPlan(variants, source.sampling().seed(), mostReplications(), precision));
        check(() -> output.check(source.findFile().stream().toList(), null));
        try (Interruption interruption = Interruption.watch()) {
            Optional<Attribution> attribution = run(plan, interruption);
            if (attribution.isEmpty()) {
                err().println("entente: ended before the first " + AttributionPlan.BLOCK
                        + " replications were there: there is nothing to tell yet.");
                return ExitCodes.INTERRUPTED;
            }
            output.write(ResultReports.of(attribution.get()), out());
            return attribution.get().ending() == Attribution.Ending.CANCELLED ? ExitCodes.INTERRUPTED : 0;
        }
    }

    private int mostReplications() {
        if (replications != null) {
            return replications;
        }
        return precision == null ? AttributionPlan.FIRST : MOST_BY_PRECISION;
    }

    private Optional<Attribution> run(AttributionPlan plan, Interruption interruption) {
        try (ProgressLine progress = ProgressLine.of(plan.runs())) {
            return new AttributionRunner(function, source.sampling().threads())
                    .run(
                            plan,
                            progress,
                            (done, widest) -> progress.note("± " + Numbers.fixed(widest, Numbers.decimals(widest))),
                            interruption::isRequested);
        }
    }
}
