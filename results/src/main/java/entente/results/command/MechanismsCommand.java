package entente.results.command;

import entente.results.console.DebugOptions;
import entente.results.console.ProgressLine;
import entente.results.experiment.RunFunction;
import entente.results.mechanism.MechanismDocument;
import entente.results.mechanism.MechanismPlan;
import entente.results.mechanism.MechanismTable;
import entente.results.report.document.DocumentMarkdown;
import entente.scenarios.format.NearestName;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Measures every mechanism in every scenario of the library, and writes the page. */
@Command(
        name = "mechanisms",
        abbreviateSynopsis = true,
        description = {
            "Measures what every mechanism by itself – an institution, a clause, a policy, a technology – does to"
                    + " attacks and to the share foiled in every scenario of the library, and writes the whole table in"
                    + " Markdown: those without effect first.",
        },
        footer = {
            "",
            "Examples:",
            "  entente mechanisms --out docs/ablation.md",
            "  entente mechanisms --pairs 40 --only dialogue --scenario straits"
        })
final class MechanismsCommand extends ConsoleCommand {

    private final RunFunction function;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "" + MechanismPlan.STANDARD,
            converter = PairsConverter.class,
            description = "Runs of every world, paired by seed, at most 1000. Default: ${DEFAULT-VALUE}.")
    private int pairs;

    @Option(
            names = "--again",
            paramLabel = "N",
            defaultValue = "0",
            converter = AgainConverter.class,
            description =
                    "Measures those that show in fewer than two scenarios once more, in so many runs of every world,"
                            + " with other seeds; at most 1000. Default: 0, not.")
    private int again;

    @Option(
            names = "--only",
            paramLabel = "MECHANISM",
            converter = NameConverter.class,
            description = "Measures this mechanism alone, by its name in the table. May be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            converter = ScenarioConverter.class,
            description = "Measures in this scenario of the library alone. May be repeated.")
    private List<String> scenarios = new ArrayList<>();

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private DebugOptions common;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private TextOutput output;

    /** Reads how many pairs. */
    private static final class PairsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, MechanismPlan.FEWEST, MechanismPlan.MOST, "");
        }
    }

    /** Reads how many pairs more. */
    private static final class AgainConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 0, MechanismPlan.MOST, "");
        }
    }

    /** Reads the name of a mechanism. */
    private static final class NameConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return known(text, MechanismTable.names(), "mechanism");
        }
    }

    /** Reads the id of a scenario of the library. */
    private static final class ScenarioConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return known(text, MechanismTable.scenarios(), "scenario");
        }
    }

    private static String known(String text, List<String> all, String sort) {
        if (!all.contains(text)) {
            throw new TypeConversionException(
                    "there is no " + sort + " " + text + "; " + NearestName.advice(text, all));
        }
        return text;
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    MechanismsCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() {
        check(() -> output.check(List.of(), null));
        MechanismPlan plan = checked(() -> new MechanismPlan(pairs, again, sampling.seed(), scenarios, only));
        try (ProgressLine progress = ProgressLine.of(MechanismTable.runs(plan))) {
            MechanismTable table = MechanismTable.measure(plan, function, sampling.threads(), progress);
            output.write(DocumentMarkdown.page(MechanismDocument.of(table)), out());
        }
        return 0;
    }
}
