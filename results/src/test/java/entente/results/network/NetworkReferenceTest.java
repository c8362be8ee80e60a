package entente.results.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.results.network.NetworkStudy.Dismantling;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against NetworkX: {@code reference.py} beside {@code reference.json} in the test resources. */
class NetworkReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"path", "star", "complete", "lattice", "clustered", "apart"})
    void measuresAreTheSame(String name) throws IOException {
        JsonNode expected = reference(name);
        StructureMeasures measures = Graphs.study(graph(expected)).whole();

        assertThat(measures.density()).isCloseTo(expected.get("density").asDouble(), within(1e-12));
        assertThat(measures.meanLocalClustering())
                .isCloseTo(expected.get("clustering").asDouble(), within(1e-12));
        assertThat(measures.components()).isEqualTo(numbers(expected.get("components")));
        assertThat(measures.pathLength()).isCloseTo(expected.get("pathLength").asDouble(), within(1e-12));
        assertThat(measures.diameter()).isEqualTo(expected.get("diameter").asInt());
        assertThat(measures.efficiency()).isCloseTo(expected.get("efficiency").asDouble(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "star", "complete", "lattice", "clustered", "apart"})
    void centralitiesAreTheSame(String name) throws IOException {
        JsonNode expected = reference(name);
        List<Centrality> centralities = Graphs.study(graph(expected)).centralities();

        for (int i = 0; i < centralities.size(); i++) {
            Centrality centrality = centralities.get(i);
            assertThat(centrality.betweenness())
                    .isCloseTo(expected.get("betweenness").get(i).asDouble(), within(1e-12));
            assertThat(centrality.closeness())
                    .isCloseTo(expected.get("closeness").get(i).asDouble(), within(1e-12));
            assertThat(centrality.eigenvector())
                    .isCloseTo(expected.get("eigenvector").get(i).asDouble(), within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "star", "complete", "lattice", "clustered", "apart"})
    void theyFallApartAlike(String name) throws IOException {
        JsonNode expected = reference(name);
        Dismantling dismantling = Graphs.study(graph(expected)).dismantling();

        for (TargetedCurve curve : dismantling.targeted()) {
            JsonNode other = expected.get(curve.target() == Target.DEGREE ? "byDegree" : "byBetweenness");
            assertThat(curve.removed())
                    .isEqualTo(numbers(other.get("removed")).stream()
                            .map(Integer::longValue)
                            .toList());
            assertThat(curve.largest()).isEqualTo(numbers(other.get("largest")));
        }
    }

    private static JsonNode reference(String name) throws IOException {
        try (InputStream in = NetworkReferenceTest.class.getResourceAsStream("reference.json")) {
            return JSON.readTree(in).get(name);
        }
    }

    private static TieGraph graph(JsonNode expected) {
        return Graphs.of(
                expected.get("operatives").asInt(),
                JSON.convertValue(expected.get("ties"), new TypeReference<List<List<Integer>>>() {}));
    }

    private static List<Integer> numbers(JsonNode list) {
        return JSON.convertValue(list, new TypeReference<List<Integer>>() {});
    }
}
