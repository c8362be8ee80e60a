package entente.results.command;

import entente.results.console.Environment;
import entente.results.console.ExitCodes;
import entente.results.console.ProgressLine;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.optimisation.EvaluationLog;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.optimisation.Optimiser;
import entente.results.optimisation.PolicyField;
import entente.results.report.front.FrontReport;
import entente.results.version.EngineVersion;
import entente.scenarios.format.NearestName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches for sharing policies that are trade-offs between objectives. */
@Command(
        name = "optimise",
        abbreviateSynopsis = true,
        description = {
            "Searches for sharing policies that are trade-offs: none better than another in every objective.",
            "NSGA-II over fields of sharing policies, all with the same seeds. What it finds is measured again with"
                    + " fresh seeds, since the seeds that it chose by flatter what was chosen. Ctrl-C ends the search"
                    + " early and gives what there is."
        },
        footer = {
            "",
            "Examples:",
            "  entente optimise twin-valleys",
            "  entente optimise alpine-corridor --by nation --fields minimumTrust,posture --log search.log",
            "  entente optimise alpine-corridor --bloc west=HMK,ARV --bloc east=KRS --format html --out front.html"
        })
final class OptimiseCommand extends ResearchCommand {

    private static final int MOST = 10_000;

    private final RunFunction function;
    private final Environment environment;

    @Mixin
    private ScenarioOptions source;

    @Option(
            names = "--objectives",
            paramLabel = "MEASURE",
            split = ",",
            defaultValue = "attacksLaunched,leaks,cost",
            description = "What is traded off: measures, two or more. Default: ${DEFAULT-VALUE}.")
    private List<String> objectives;

    @Option(
            names = "--fields",
            paramLabel = "FIELD",
            split = ",",
            defaultValue = "posture,minimumTrust,marking,releaseProbability",
            description = "What is decided on: fields of sharing policies. Default: ${DEFAULT-VALUE}.")
    private List<String> fields;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            defaultValue = "all",
            converter = DecidersConverter.class,
            description = "Who decides: all, one policy for all nations; nation, each for itself. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Deciders by;

    @Option(
            names = "--bloc",
            paramLabel = "NAME=NATION,…",
            description = "Nations that decide as one, instead of --by; may be repeated. Nations in no bloc keep their"
                    + " policies.")
    private List<String> blocs = new ArrayList<>();

    @Option(
            names = "--population",
            paramLabel = "N",
            defaultValue = "40",
            converter = EvenConverter.class,
            description = "How many policies a generation has. Default: ${DEFAULT-VALUE}.")
    private int population;

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "25",
            converter = CountConverter.class,
            description = "How many generations. Default: ${DEFAULT-VALUE}.")
    private int generations;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "10",
            converter = CountConverter.class,
            description = "How often each policy runs in the search. Default: ${DEFAULT-VALUE}.")
    private int replications;

    @Option(
            names = "--checks",
            paramLabel = "N",
            defaultValue = "100",
            converter = CountConverter.class,
            description = "How often each policy of the front runs with fresh seeds. Default: ${DEFAULT-VALUE}.")
    private int checks;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description =
                    "Keep what has been run in this file; the same command with the same file goes on where it was"
                            + " stopped.")
    private @Nullable Path log;

    @Mixin
    private OutputOptions.WithoutRows output;

    /** Who decides. */
    private enum Deciders {
        ALL,
        NATION
    }

    /** Reads who decides. */
    private static final class DecidersConverter extends WordConverter<Deciders> {
        DecidersConverter() {
            super(List.of(Deciders.values()));
        }
    }

    /** Reads how many. */
    private static final class CountConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 1, MOST, "");
        }
    }

    /** Reads how many of a population. */
    private static final class EvenConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            int number = WholeNumbers.parse(text, 4, MOST, "");
            return number + number % 2;
        }
    }

    /** The command, which runs replications by the given function. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    OptimiseCommand(RunFunction function, Environment environment) {
        this.function = function;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<String> settings = source.settings(environment);
        Variant written = new Variants(source.scenario(), settings, null)
                .with(false, List.of())
                .get(0);
        OptimisationPlan plan = checked(() -> plan(written, settings));
        check(() -> output.check(source.findFile().stream().toList(), log));
        EvaluationLog evaluations = checked(() -> evaluations(plan));
        try (Interruption interruption = Interruption.watch()) {
            Optional<Front> front = run(plan, evaluations, interruption);
            if (front.isEmpty()) {
                err().println("entente: ended before the first generation was there: there is nothing to tell yet.");
                return ExitCodes.INTERRUPTED;
            }
            output.write(FrontReport.of(front.get()), out());
            return front.get().isCutShort() ? ExitCodes.INTERRUPTED : 0;
        }
    }

    private Optional<Front> run(OptimisationPlan plan, EvaluationLog evaluations, Interruption interruption) {
        try (ProgressLine progress = ProgressLine.of(plan.runs())) {
            return new Optimiser(function, source.sampling().threads())
                    .run(
                            plan,
                            evaluations,
                            progress,
                            (generation, front) -> progress.note("generation " + generation + ", front " + front),
                            interruption::isRequested);
        }
    }

    private OptimisationPlan plan(Variant written, List<String> settings) {
        List<String> known = Measures.ALL.stream().map(Measure::name).toList();
        List<Measure> measures = new ArrayList<>();
        for (String name : objectives) {
            measures.add(Measures.find(name)
                    .filter(measure -> measure.findSpreadOf().isEmpty())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--objectives has " + name + ", which is no measure; " + NearestName.advice(name, known))));
        }
        List<String> all = PolicyField.ALL.stream().map(PolicyField::name).toList();
        List<PolicyField> decided = new ArrayList<>();
        for (String name : fields) {
            decided.add(PolicyField.find(name)
                    .orElseThrow(() -> new IllegalArgumentException("--fields has " + name
                            + ", which is no field that can be decided on; " + NearestName.advice(name, all))));
        }
        List<String> nations =
                written.scenario().nations().stream().map(nation -> nation.id()).toList();
        return new OptimisationPlan(
                source.scenario(),
                settings,
                written,
                decided,
                new Blocs(nations).of(blocs, by == Deciders.NATION),
                measures,
                population,
                generations,
                replications,
                checks,
                source.sampling().seed());
    }

    private EvaluationLog evaluations(OptimisationPlan plan) {
        return log == null
                ? EvaluationLog.inMemory()
                : EvaluationLog.in(log, EngineVersion.current() + " " + plan.identity());
    }
}
