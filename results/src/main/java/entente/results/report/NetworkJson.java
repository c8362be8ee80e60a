package entente.results.report;

import entente.results.network.Centrality;
import entente.results.network.NetworkStudy;
import entente.results.network.NetworkStudy.Dismantling;
import entente.results.network.SecrecyEfficiency;
import entente.results.network.StructureMeasures;
import entente.results.text.JsonFields;
import entente.results.version.EngineVersion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Measures of networks as JSON, as {@code docs/schema/network.schema.json} describes them. */
final class NetworkJson {

    private static final String FORMAT_VERSION = "1.0";

    private NetworkJson() {}

    static JsonFields of(NetworkReport report) {
        return new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("source", report.source())
                .put("seed", report.plan().seed())
                .put("linkDetection", report.plan().linkDetection())
                .put("engineVersion", EngineVersion.current())
                .put("notes", report.notes())
                .put(
                        "networks",
                        report.studies().stream().map(NetworkJson::network).toList());
    }

    private static JsonFields network(NetworkStudy study) {
        return new JsonFields()
                .put("name", study.network().name())
                .put("whole", structure(study.whole()))
                .put("largestComponent", structure(study.largest()))
                .put(
                        "centralities",
                        study.centralities().stream()
                                .map(NetworkJson::centrality)
                                .toList())
                .put("dismantling", dismantling(study.dismantling()));
    }

    private static JsonFields centrality(Centrality centrality) {
        return new JsonFields()
                .put("operative", centrality.number())
                .put("degree", centrality.degree())
                .put("betweenness", centrality.betweenness())
                .put("closeness", centrality.closeness())
                .put("eigenvector", centrality.eigenvector());
    }

    private static JsonFields structure(StructureMeasures measures) {
        return new JsonFields()
                .put("operatives", measures.operatives())
                .put("ties", measures.ties())
                .put("meanDegree", measures.meanDegree())
                .put("density", measures.density())
                .put("meanLocalClustering", measures.meanLocalClustering())
                .put("components", measures.components())
                .put("pathLength", measures.pathLength())
                .put("diameter", measures.diameter())
                .put("efficiency", measures.efficiency())
                .put("secrecyEfficiency", balance(measures.secrecyEfficiency()));
    }

    private static @Nullable JsonFields balance(@Nullable SecrecyEfficiency balance) {
        return balance == null
                ? null
                : new JsonFields()
                        .put("information", balance.information())
                        .put("secrecy", balance.secrecy())
                        .put("value", balance.value());
    }

    private static JsonFields dismantling(Dismantling dismantling) {
        JsonFields fields = new JsonFields();
        dismantling
                .targeted()
                .forEach(curve -> fields.put(
                        curve.target().name().toLowerCase(Locale.ROOT),
                        new JsonFields().put("removed", curve.removed()).put("largestComponent", curve.largest())));
        return fields.put(
                "random",
                new JsonFields()
                        .put("orders", dismantling.orders())
                        .put(
                                "largestComponent",
                                dismantling.random().stream()
                                        .map(JsonFields::interval)
                                        .toList()));
    }
}
