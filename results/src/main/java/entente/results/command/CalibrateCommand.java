package entente.results.command;

import entente.engine.scenario.Scenario;
import entente.results.calibration.Calibration;
import entente.results.calibration.CalibrationPlan;
import entente.results.calibration.Calibrator;
import entente.results.calibration.CountSeries;
import entente.results.calibration.CountStatistic;
import entente.results.calibration.FreeParameter;
import entente.results.calibration.Overlay;
import entente.results.calibration.PosteriorDraws;
import entente.results.console.ProgressLine;
import entente.results.experiment.RunFunction;
import entente.results.report.ResultReports;
import entente.results.text.Counted;
import entente.scenarios.format.Scenarios;
import entente.scenarios.imports.counts.CountsFile;
import entente.scenarios.imports.counts.YearlyCounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a scenario to yearly counts of plots. */
@Command(
        name = "calibrate",
        abbreviateSynopsis = true,
        description = {
            "Fits a scenario to your own yearly counts of launched and foiled plots: how many plots there are, how"
                    + " much their number varies from year to year, and how visible they are.",
            "COUNTS is a table with the columns year, launched and foiled, and perhaps country. docs/calibration.md"
                    + " says how it is done and what the output means."
        },
        footer = {
            "",
            "Examples:",
            "  entente calibrate counts.csv --overlay fitted.yaml",
            "  entente run validation/nation --settings fitted.yaml",
            "  entente calibrate counts.csv --draws-out draws.yaml",
            "  entente sweep draws.yaml --out out",
            "  entente calibrate panel.csv --country France --country Germany --draws 5000"
        })
final class CalibrateCommand extends ResearchCommand {

    private static final int MOST_DRAWS = 1_000_000;

    private final RunFunction function;

    @Parameters(paramLabel = "COUNTS", description = "The table of yearly counts.")
    private Path counts;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = "validation/nation",
            description = "What is fitted: a scenario of the library by its id, or a file. Default: ${DEFAULT-VALUE}.")
    private String scenario;

    @Mixin
    private SettingOptions changes;

    @Option(
            names = "--country",
            paramLabel = "NAME",
            description = "Take this country's counts only; may be repeated. Default: all, added up.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "2000",
            converter = DrawsConverter.class,
            description = "How many draws of the parameters are run; one in ten is kept. Default: ${DEFAULT-VALUE}.")
    private int draws;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private OutputOptions.WithoutRows output;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Write the fitted values to this file, in YAML, for run --settings.")
    private @Nullable Path overlay;

    @Option(
            names = "--draws-out",
            paramLabel = "FILE",
            description =
                    "Write draws from what is believed after the data: to a .csv, for a design of kind table; or to"
                            + " a .yaml, an experiment that sweep takes.")
    private @Nullable Path drawsOut;

    /** Reads a number of draws. */
    private static final class DrawsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, CalibrationPlan.FEWEST_DRAWS, MOST_DRAWS, "");
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    CalibrateCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() {
        CountsFile file = checked(() -> CountsFile.read(counts));
        CountSeries observed = checked(() -> observed(file.countries()));
        CalibrationPlan plan = checked(() -> plan(observed));
        OutputFile fitted = overlay == null ? null : new OutputFile("--overlay", overlay);
        OutputFile drawn = checked(this::drawn);
        check(() -> {
            output.check(List.of(counts), overlay);
            if (fitted != null) {
                fitted.check(List.of(counts));
            }
            if (drawn != null) {
                drawn.check(Stream.of(counts, overlay).filter(Objects::nonNull).toList());
            }
        });
        file.notes().forEach(note -> err().println(counts + ": " + note));
        Calibration fit = run(plan);
        if (fitted != null) {
            fitted.write(Overlay.yaml(fit));
        }
        if (drawn != null) {
            drawn.write(isYaml(drawsOut) ? PosteriorDraws.experiment(fit) : PosteriorDraws.csv(fit));
        }
        output.write(ResultReports.of(fit), out());
        return 0;
    }

    private @Nullable OutputFile drawn() {
        if (drawsOut == null) {
            return null;
        }
        if (!isYaml(drawsOut) && !drawsOut.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new IllegalArgumentException("--draws-out is " + drawsOut
                    + ": its name must end with .csv, for a table, or with .yaml, for an experiment");
        }
        return new OutputFile("--draws-out", drawsOut);
    }

    private static boolean isYaml(@Nullable Path file) {
        String name = String.valueOf(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private CountSeries observed(List<YearlyCounts> all) {
        for (String country : countries) {
            if (all.stream().noneMatch(counted -> counted.country().equals(country))) {
                throw new IllegalArgumentException("--country is " + country + ": the countries of " + counts + " are "
                        + String.join(
                                ", ", all.stream().map(YearlyCounts::country).toList()));
            }
        }
        return CountSeries.sum(all.stream()
                .filter(counted -> countries.isEmpty() || countries.contains(counted.country()))
                .map(CountSeries::of)
                .toList());
    }

    private CalibrationPlan plan(CountSeries observed) {
        List<String> all = new ArrayList<>(changes.settings());
        all.add("networks[*].arrivals=negativeBinomial");
        Scenario loaded = Scenarios.load(scenario, changes.settings());
        if (loaded.networks().isEmpty()) {
            throw new IllegalArgumentException(
                    "--scenario is " + scenario + ": it has no threat network, there is nothing to fit");
        }
        if (observed.plots() == 0) {
            throw new IllegalArgumentException("all counts of " + counts + " are 0: there must be at least one plot");
        }
        if (observed.years() < CalibrationPlan.FEWEST_YEARS) {
            throw new IllegalArgumentException(counts + " has " + Counted.of(observed.years(), "year")
                    + ": it must have " + CalibrationPlan.FEWEST_YEARS + " at least, to tell how yearly counts vary");
        }
        double perNetwork =
                CountStatistic.PLOTS_PER_YEAR.of(observed) / loaded.networks().size();
        if (perNetwork > CalibrationPlan.MOST_PLOTS_PER_YEAR) {
            throw new IllegalArgumentException("the counts of " + counts + " come to " + Math.round(perNetwork)
                    + " plots a year for each network of " + scenario + ": up to "
                    + CalibrationPlan.MOST_PLOTS_PER_YEAR + " can be fitted");
        }
        return new CalibrationPlan(
                scenario,
                all,
                Set.of(),
                observed,
                FreeParameter.of(perNetwork),
                draws,
                Math.max(CalibrationPlan.FEWEST_DRAWS, draws / 5),
                sampling.seed());
    }

    private Calibration run(CalibrationPlan plan) {
        try (ProgressLine progress = ProgressLine.of(plan.runs())) {
            return new Calibrator(function, sampling.threads()).run(plan, progress);
        }
    }
}
