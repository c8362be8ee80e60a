package entente.results.command;

import entente.results.console.Environment;
import entente.results.console.ExitCodes;
import entente.results.console.ProgressLine;
import entente.results.experiment.RunFunction;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.optimisation.EvaluationLog;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.optimisation.OptimisationPlan.Over;
import entente.results.optimisation.Optimiser;
import entente.results.optimisation.PolicyField;
import entente.results.optimisation.PolicyWorld;
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
                    + " early and gives what there is.",
            "With --scenarios or --assumptions, each policy runs in several worlds, and its worst or its mean counts."
        },
        footer = {
            "",
            "Examples:",
            "  entente optimise twin-valleys",
            "  entente optimise alpine-corridor --by nation --fields minimumTrust,posture --log search.log",
            "  entente optimise twin-valleys --assumptions 20 --robust mean",
            "  entente optimise alpine-corridor --bloc west=HMK,ARV --bloc east=KRS --out front.txt"
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
            names = "--scenarios",
            paramLabel = "SCENARIO",
            split = ",",
            description =
                    "Policies must do in these scenarios, too, with the same settings; may be repeated. Fields that"
                            + " are decided on are set in all.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--assumptions",
            paramLabel = "N",
            converter = CountConverter.class,
            description =
                    "Policies must do in N worlds, too, in which all parameters that are marked as assumptions have"
                            + " other plausible values, drawn once by the seed. For scenarios of the library.")
    private @Nullable Integer assumptions;

    @Option(
            names = "--robust",
            paramLabel = "HOW",
            converter = OverConverter.class,
            description =
                    "What counts over several worlds: worst, for each objective by itself, or mean. Default: worst.")
    private @Nullable Over robust;

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

    /** Reads how worlds are put together. */
    private static final class OverConverter extends WordConverter<Over> {
        OverConverter() {
            super(List.of(Over.values()));
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
        OptimisationPlan plan = checked(() -> plan(settings));
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

    private OptimisationPlan plan(List<String> settings) {
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
        return new OptimisationPlan(
                worlds(settings),
                robust == null ? Over.WORST : robust,
                decided,
                measures,
                population,
                generations,
                replications,
                checks,
                source.sampling().seed());
    }

    private List<PolicyWorld> worlds(List<String> settings) {
        if (!scenarios.isEmpty() && assumptions != null) {
            throw new IllegalArgumentException("--scenarios and --assumptions are given: take one of them");
        }
        if (robust != null && scenarios.isEmpty() && assumptions == null) {
            throw new IllegalArgumentException("--robust is " + robust.word()
                    + ": that is for several worlds; give --scenarios or --assumptions, too");
        }
        PolicyWorlds worlds = new PolicyWorlds(source.scenario(), settings, blocs, by == Deciders.NATION);
        return assumptions == null
                ? worlds.with(scenarios)
                : worlds.withAssumptions(assumptions, source.sampling().seed());
    }

    private EvaluationLog evaluations(OptimisationPlan plan) {
        return log == null
                ? EvaluationLog.inMemory()
                : EvaluationLog.in(log, EngineVersion.current() + " " + plan.identity());
    }
}
