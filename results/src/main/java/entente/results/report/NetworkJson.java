package entente.results.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.network.Dismantling;
import entente.results.network.NetworkStudy;
import entente.results.network.SecrecyEfficiency;
import entente.results.network.StructureMeasures;
import entente.results.text.JsonText;
import entente.results.version.EngineVersion;
import java.util.Locale;

/** Measures of networks as JSON, as {@code docs/schema/network.schema.json} describes them. */
final class NetworkJson {

    /** The version of this form. */
    static final String FORMAT_VERSION = "1.0";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private NetworkJson() {}

    static String text(NetworkReport report) {
        ObjectNode document = NODES.objectNode();
        document.put("formatVersion", FORMAT_VERSION);
        document.put("source", report.source());
        document.put("seed", report.plan().seed());
        document.put("linkDetection", report.plan().linkDetection());
        document.put("engineVersion", EngineVersion.current());
        ArrayNode notes = document.putArray("notes");
        report.notes().forEach(notes::add);
        ArrayNode networks = document.putArray("networks");
        report.studies().forEach(study -> networks.add(network(study)));
        return JsonText.of(document);
    }

    private static ObjectNode network(NetworkStudy study) {
        ObjectNode node = NODES.objectNode();
        node.put("name", study.network().name());
        node.set("whole", structure(study.whole()));
        node.set("largestComponent", structure(study.largest()));
        ArrayNode centralities = node.putArray("centralities");
        study.centralities()
                .forEach(centrality -> centralities
                        .addObject()
                        .put("operative", centrality.number())
                        .put("degree", centrality.degree())
                        .put("betweenness", centrality.betweenness())
                        .put("closeness", centrality.closeness())
                        .put("eigenvector", centrality.eigenvector()));
        node.set("dismantling", dismantling(study.dismantling()));
        return node;
    }

    private static ObjectNode structure(StructureMeasures measures) {
        ObjectNode node = NODES.objectNode();
        node.put("operatives", measures.operatives());
        node.put("ties", measures.ties());
        node.put("meanDegree", measures.meanDegree());
        node.put("density", measures.density());
        node.put("meanLocalClustering", measures.meanLocalClustering());
        ArrayNode components = node.putArray("components");
        measures.components().forEach(components::add);
        node.put("pathLength", measures.pathLength());
        node.put("diameter", measures.diameter());
        node.put("efficiency", measures.efficiency());
        SecrecyEfficiency balance = measures.secrecyEfficiency();
        if (balance == null) {
            node.putNull("secrecyEfficiency");
        } else {
            node.putObject("secrecyEfficiency")
                    .put("information", balance.information())
                    .put("secrecy", balance.secrecy())
                    .put("value", balance.value());
        }
        return node;
    }

    private static ObjectNode dismantling(Dismantling dismantling) {
        ObjectNode node = NODES.objectNode();
        dismantling.targeted().forEach(curve -> {
            ObjectNode targeted = node.putObject(curve.target().name().toLowerCase(Locale.ROOT));
            ArrayNode removed = targeted.putArray("removed");
            curve.removed().forEach(removed::add);
            ArrayNode largest = targeted.putArray("largestComponent");
            curve.largest().forEach(largest::add);
        });
        ObjectNode random = node.putObject("random");
        random.put("orders", dismantling.orders());
        ArrayNode largest = random.putArray("largestComponent");
        dismantling.random().forEach(estimate -> JsonText.putInterval(largest.addObject(), estimate));
        return node;
    }
}
