package entente.results.report;

import entente.results.network.Centrality;
import entente.results.network.NetworkStudy;
import entente.results.network.SecrecyEfficiency;
import entente.results.network.StructureMeasures;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import entente.results.version.EngineVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures of networks for people. */
final class NetworkDocument {

    private static final int MOST_COMPONENTS = 8;

    private NetworkDocument() {}

    static Document of(NetworkReport report) {
        List<Document.Section> sections = new ArrayList<>();
        for (NetworkStudy study : report.studies()) {
            List<DocumentBlock> blocks = new ArrayList<>();
            blocks.add(new DocumentBlock.Prose(title(study)));
            blocks.add(structure(study, report.plan().linkDetection()));
            blocks.add(centralities(study, report.top()));
            blocks.addAll(DismantlingSection.blocks(study));
            sections.add(new Document.Section("network-" + (sections.size() + 1), "", blocks));
        }
        return new Document(report.source(), String.join("\n", report.notes()), "", List.of(), sections);
    }

    private static String title(NetworkStudy study) {
        StructureMeasures whole = study.whole();
        return study.network().name() + ": " + Counted.of(whole.operatives(), "operative") + ", "
                + Counted.of(whole.ties(), "tie") + ", "
                + Counted.of(whole.components().size(), "component") + components(whole) + "; Entente "
                + EngineVersion.current() + ".";
    }

    private static String components(StructureMeasures whole) {
        List<Integer> sizes = whole.components();
        String first =
                sizes.stream().limit(MOST_COMPONENTS).map(String::valueOf).collect(Collectors.joining(", "));
        return sizes.size() < 2 ? "" : " (" + first + (sizes.size() > MOST_COMPONENTS ? ", …" : "") + ")";
    }

    private static DocumentBlock.Grid structure(NetworkStudy study, double linkDetection) {
        boolean isConnected = study.whole().components().size() == 1;
        List<StructureMeasures> columns =
                isConnected ? List.of(study.whole()) : List.of(study.whole(), study.largest());
        Map<String, Function<StructureMeasures, String>> measures = new LinkedHashMap<>();
        measures.put("Operatives", each -> String.valueOf(each.operatives()));
        measures.put("Density", each -> four(each.density()));
        measures.put("Mean degree", each -> four(each.meanDegree()));
        measures.put("Mean local clustering", each -> four(each.meanLocalClustering()));
        measures.put("Mean path length (connected pairs)", each -> four(each.pathLength()));
        measures.put("Diameter (connected pairs)", each -> String.valueOf(each.diameter()));
        measures.put("Global efficiency", each -> four(each.efficiency()));
        measures.put("Information", each -> balance(each, SecrecyEfficiency::information));
        measures.put(
                "Secrecy at link detection " + Numbers.plain(linkDetection),
                each -> balance(each, SecrecyEfficiency::secrecy));
        measures.put("Secrecy × information", each -> balance(each, SecrecyEfficiency::value));
        List<List<String>> rows = new ArrayList<>();
        measures.forEach((name, value) ->
                rows.add(cells(name, columns.stream().map(value).toList())));
        return new DocumentBlock.Grid(
                cells("STRUCTURE", isConnected ? List.of("") : List.of("whole", "largest component")), rows, "");
    }

    private static List<String> cells(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static String balance(StructureMeasures measures, Function<SecrecyEfficiency, Double> part) {
        SecrecyEfficiency balance = measures.secrecyEfficiency();
        return balance == null ? Numbers.UNDEFINED : four(part.apply(balance));
    }

    private static DocumentBlock.Grid centralities(NetworkStudy study, int top) {
        int all = study.centralities().size();
        int shown = top == 0 ? all : Math.min(top, all);
        return new DocumentBlock.Grid(
                List.of(
                        "CENTRALITY" + (shown == all ? "" : " (first " + shown + ")"),
                        "operative",
                        "degree",
                        "betweenness",
                        "closeness",
                        "eigenvector"),
                study.centralities().stream()
                        .sorted(Comparator.comparingDouble(Centrality::betweenness)
                                .reversed()
                                .thenComparing(Centrality::number))
                        .limit(shown)
                        .map(centrality -> List.of(
                                "",
                                String.valueOf(centrality.number()),
                                String.valueOf(centrality.degree()),
                                four(centrality.betweenness()),
                                four(centrality.closeness()),
                                four(centrality.eigenvector())))
                        .toList(),
                "");
    }

    private static String four(@Nullable Double value) {
        return value == null ? Numbers.UNDEFINED : Numbers.fixed(value, 4);
    }
}
