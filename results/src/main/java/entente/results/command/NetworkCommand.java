package entente.results.command;

import entente.results.console.ProgressLine;
import entente.results.network.NetworkStudy;
import entente.results.network.TieGraph;
import entente.results.report.NetworkReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Measures the structure of networks and takes them apart. */
@Command(
        name = "network",
        abbreviateSynopsis = true,
        description = {
            "Measures the ties of a network: density, clustering, distances, secrecy and efficiency, who is central,"
                    + " and how it falls apart when operatives are removed.",
            "docs/networks.md says what the measures are."
        },
        footer = {
            "",
            "Examples:",
            "  entente network edges.csv --plot curves.svg",
            "  entente network alpine-corridor --network granite --format json"
        })
final class NetworkCommand extends ResearchCommand {

    private static final int MOST_ORDERS = 100_000;

    @Parameters(
            paramLabel = "SOURCE",
            description = "An edge list or a GraphML document; a scenario of the library by its id, or its YAML or JSON"
                    + " file.")
    private String source;

    @Mixin
    private NetworkOutput output;

    @Mixin
    private SettingOptions changes;

    @Option(
            names = "--network",
            paramLabel = "ID",
            description = "Measure this network of the scenario only. Default: all.")
    private @Nullable String network;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            converter = SamplingOptions.SeedConverter.class,
            description = "The seed with which a scenario's networks are built, as in a run, and of the random orders."
                    + " Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--removals",
            paramLabel = "N",
            converter = RemovalsConverter.class,
            description = "How many operatives are removed. Default: half of all, at most 50.")
    private @Nullable Integer removals;

    @Option(
            names = "--orders",
            paramLabel = "N",
            defaultValue = "200",
            converter = OrdersConverter.class,
            description = "Over how many random orders of removal the mean is taken. Default: ${DEFAULT-VALUE}.")
    private int orders;

    @Option(
            names = "--link-detection",
            paramLabel = "P",
            defaultValue = "0.5",
            converter = ShareConverter.class,
            description = "The probability that a tie to an exposed operative exposes another, for secrecy. Default:"
                    + " ${DEFAULT-VALUE}.")
    private double linkDetection;

    /** Reads a number of removals. */
    private static final class RemovalsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 1, TieGraph.MOST_OPERATIVES, "");
        }
    }

    /** Reads a number of orders. */
    private static final class OrdersConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 2, MOST_ORDERS, "");
        }
    }

    /** Reads a probability. */
    private static final class ShareConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            if (text.matches("0?\\.[0-9]{1,15}|[01](\\.0{0,15})?")) {
                return Double.parseDouble(text);
            }
            throw new TypeConversionException("it is " + text + ": it must be a number from 0 to 1, as 0.4");
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    NetworkCommand() {}

    @Override
    public Integer call() {
        NetworkSource read = checked(() -> NetworkSource.of(source, changes.settings(), network, seed));
        check(() -> output.check(Path.of(source), read));
        NetworkStudy.Plan plan = new NetworkStudy.Plan(linkDetection, removals == null ? 0 : removals, orders, seed);
        List<NetworkStudy> studies = checked(() -> study(read.networks(), plan));
        NetworkReport report = new NetworkReport(read.name(), plan, studies, read.notes(), output.top());
        output.write(report, out());
        return 0;
    }

    private static List<NetworkStudy> study(List<TieGraph> networks, NetworkStudy.Plan plan) {
        int steps = networks.stream().mapToInt(plan::steps).sum();
        List<NetworkStudy> studies = new ArrayList<>();
        try (ProgressLine progress = ProgressLine.of(steps)) {
            int before = 0;
            for (TieGraph graph : networks) {
                int start = before;
                studies.add(NetworkStudy.of(graph, plan, done -> progress.advanced(start + done, steps)));
                before += plan.steps(graph);
            }
        }
        return studies;
    }
}
