package entente.results.report;

import entente.results.network.Centrality;
import entente.results.network.NetworkStudy;
import entente.results.network.SecrecyEfficiency;
import entente.results.network.StructureMeasures;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import entente.results.version.EngineVersion;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures of networks for people. */
final class NetworkTable {

    private static final int MOST_COMPONENTS = 8;

    private NetworkTable() {}

    static String text(NetworkReport report) {
        StringBuilder text = new StringBuilder(Paragraph.wrap(report.source()));
        report.notes().forEach(note -> text.append(Paragraph.wrap("  ", "  ", note)));
        for (NetworkStudy study : report.studies()) {
            text.append('\n').append(title(study));
            text.append('\n').append(structure(study, report.plan().linkDetection()));
            text.append('\n').append(centralities(study, report.top()));
            text.append('\n').append(DismantlingSection.text(study.dismantling()));
        }
        return text.toString();
    }

    private static String title(NetworkStudy study) {
        StructureMeasures whole = study.whole();
        return Paragraph.wrap(study.network().name() + ": " + Counted.of(whole.operatives(), "operative") + ", "
                + Counted.of(whole.ties(), "tie") + ", "
                + Counted.of(whole.components().size(), "component") + components(whole) + "; Entente "
                + EngineVersion.current() + ".");
    }

    private static String components(StructureMeasures whole) {
        List<Integer> sizes = whole.components();
        String first =
                sizes.stream().limit(MOST_COMPONENTS).map(String::valueOf).collect(Collectors.joining(", "));
        return sizes.size() < 2 ? "" : " (" + first + (sizes.size() > MOST_COMPONENTS ? ", …" : "") + ")";
    }

    private static String structure(NetworkStudy study, double linkDetection) {
        boolean isConnected = study.whole().components().size() == 1;
        List<StructureMeasures> columns =
                isConnected ? List.of(study.whole()) : List.of(study.whole(), study.largest());
        TextTable table = new TextTable();
        table.row(cells("STRUCTURE", isConnected ? List.of("") : List.of("whole", "largest component")));
        add(table, "Operatives", columns, measures -> String.valueOf(measures.operatives()));
        add(table, "Density", columns, measures -> four(measures.density()));
        add(table, "Mean degree", columns, measures -> four(measures.meanDegree()));
        add(table, "Mean local clustering", columns, measures -> four(measures.meanLocalClustering()));
        add(table, "Mean path length (connected pairs)", columns, measures -> four(measures.pathLength()));
        add(table, "Diameter (connected pairs)", columns, measures -> String.valueOf(measures.diameter()));
        add(table, "Global efficiency", columns, measures -> four(measures.efficiency()));
        add(table, "Information", columns, measures -> balance(measures, SecrecyEfficiency::information));
        add(
                table,
                "Secrecy at link detection " + Numbers.plain(linkDetection),
                columns,
                measures -> balance(measures, SecrecyEfficiency::secrecy));
        add(table, "Secrecy × information", columns, measures -> balance(measures, SecrecyEfficiency::value));
        return table.text();
    }

    private static void add(
            TextTable table, String name, List<StructureMeasures> columns, Function<StructureMeasures, String> value) {
        table.row(cells("  " + name, columns.stream().map(value).toList()));
    }

    private static String[] cells(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toArray(String[]::new);
    }

    private static String balance(StructureMeasures measures, Function<SecrecyEfficiency, Double> part) {
        SecrecyEfficiency balance = measures.secrecyEfficiency();
        return balance == null ? Numbers.UNDEFINED : four(part.apply(balance));
    }

    private static String centralities(NetworkStudy study, int top) {
        int shown = top == 0
                ? study.centralities().size()
                : Math.min(top, study.centralities().size());
        String which = shown == study.centralities().size() ? "" : " (first " + shown + ")";
        TextTable table = new TextTable()
                .row("CENTRALITY" + which, "operative", "degree", "betweenness", "closeness", "eigenvector");
        study.centralities().stream()
                .sorted(Comparator.comparingDouble(Centrality::betweenness)
                        .reversed()
                        .thenComparing(Centrality::number))
                .limit(shown)
                .forEach(centrality -> table.row(
                        "",
                        String.valueOf(centrality.number()),
                        String.valueOf(centrality.degree()),
                        four(centrality.betweenness()),
                        four(centrality.closeness()),
                        four(centrality.eigenvector())));
        return table.text();
    }

    private static String four(@Nullable Double value) {
        return value == null ? Numbers.UNDEFINED : Numbers.fixed(value, 4);
    }
}
