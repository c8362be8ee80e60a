package entente.results.verification.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.results.verification.oracle.SharingForms.Detector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact results against the same computed by other ways: {@code reference.py} in the test resources says which, and its
 * output stands beside it. To make it anew: {@code python3 reference.py > reference.json}.
 */
class OracleReferenceTest {

    private static final Offset<Double> CLOSE = within(1e-8);

    private static final JsonNode REFERENCE = read();

    private static JsonNode read() {
        try (InputStream in =
                OracleReferenceTest.class.getResourceAsStream("/entente/results/verification/reference.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> all(String name) {
        List<JsonNode> nodes = new ArrayList<>();
        REFERENCE.get(name).forEach(nodes::add);
        assertThat(nodes).as(name).isNotEmpty();
        return nodes.stream();
    }

    static Stream<JsonNode> terrorQueues() {
        return all("terrorQueues");
    }

    @ParameterizedTest
    @MethodSource
    void terrorQueues(JsonNode node) {
        TerrorQueueChain chain = new TerrorQueueChain(queue(node));
        assertThat(chain.meanUndetected()).isCloseTo(value(node, "x"), CLOSE);
        assertThat(chain.meanWatched()).isCloseTo(value(node, "y"), CLOSE);
        assertThat(chain.meanMisled()).isCloseTo(value(node, "z"), CLOSE);
        assertThat(chain.varianceUndetected()).isCloseTo(value(node, "xx"), CLOSE);
        assertThat(chain.varianceWatched()).isCloseTo(value(node, "yy"), CLOSE);
        assertThat(chain.covariance()).isCloseTo(value(node, "xy"), CLOSE);
        assertThat(chain.shareFoiled()).isCloseTo(value(node, "foiled"), CLOSE);
    }

    static Stream<JsonNode> fluid() {
        return all("fluid");
    }

    @ParameterizedTest
    @MethodSource
    void fluid(JsonNode node) {
        FluidLimit limit = new FluidLimit(queue(node));
        double foiled = value(node, "foiled");
        assertThat(limit.shareFoiled()).isCloseTo(foiled, CLOSE);
        assertThat(limit.teamsFor(foiled)).isCloseTo(node.at("/parameters/4").asDouble(), within(1e-6));
    }

    static Stream<JsonNode> erlang() {
        return all("erlang");
    }

    @ParameterizedTest
    @MethodSource
    void erlang(JsonNode node) {
        int servers = node.get("servers").asInt();
        double load = value(node, "load");
        assertThat(Erlang.lost(servers, load)).isCloseTo(value(node, "b"), CLOSE);
        assertThat(Erlang.waits(servers, load)).isCloseTo(value(node, "c"), CLOSE);
        assertThat(Erlang.meanWait(servers, load)).isCloseTo(value(node, "wait"), CLOSE);
        assertThat(Erlang.waitsImpatiently(servers, load, value(node, "impatience")))
                .isCloseTo(value(node, "a"), CLOSE);
    }

    static Stream<JsonNode> isolated() {
        return all("isolated");
    }

    @ParameterizedTest
    @MethodSource
    void isolated(JsonNode node) {
        List<Detector> detectors = new ArrayList<>();
        for (int i = 0; i < node.get("rates").size(); i++) {
            detectors.add(new Detector(
                    node.get("rates").get(i).asDouble(),
                    node.get("thresholds").get(i).asInt()));
        }
        assertThat(SharingForms.isolated(detectors, value(node, "mu"))).isCloseTo(value(node, "foiled"), CLOSE);
    }

    static Stream<JsonNode> delayed() {
        return all("delayed");
    }

    @ParameterizedTest
    @MethodSource
    void delayed(JsonNode node) {
        assertThat(SharingForms.delayed(
                        value(node, "own"), value(node, "partners"), value(node, "mu"), value(node, "delay")))
                .isCloseTo(value(node, "foiled"), CLOSE);
    }

    static Stream<JsonNode> races() {
        return all("races");
    }

    @ParameterizedTest
    @MethodSource
    void races(JsonNode node) {
        DetectionRace race =
                new DetectionRace(value(node, "mean"), node.get("shape").asInt(), value(node, "hazard"));
        assertThat(race.shareFoiled()).isCloseTo(value(node, "foiled"), CLOSE);
        assertThat(race.meanLife()).isCloseTo(value(node, "life"), CLOSE);
    }

    static Stream<JsonNode> trust() {
        return all("trust");
    }

    @ParameterizedTest
    @MethodSource
    void trust(JsonNode node) {
        BetaTrust trust = new BetaTrust(value(node, "forgetting"), value(node, "weight"), value(node, "base"));
        assertThat(trust.after(value(node, "success"))).isCloseTo(value(node, "trust"), CLOSE);
    }

    static Stream<JsonNode> autoregression() {
        return all("autoregression");
    }

    @ParameterizedTest
    @MethodSource
    void autoregression(JsonNode node) {
        Autoregression law = new Autoregression(value(node, "a"), value(node, "sigma"));
        assertThat(law.variance()).isCloseTo(value(node, "variance"), CLOSE);
        assertThat(law.autocorrelation(value(node, "lag"))).isCloseTo(value(node, "correlation"), CLOSE);
    }

    static Stream<JsonNode> receivers() {
        return all("receivers");
    }

    @ParameterizedTest
    @MethodSource
    void receivers(JsonNode node) {
        List<List<Integer>> neighbours = new ArrayList<>();
        List<Boolean> controls = new ArrayList<>();
        List<Boolean> onward = new ArrayList<>();
        for (int nation = 0; nation < node.get("n").asInt(); nation++) {
            List<Integer> own = new ArrayList<>();
            for (JsonNode line : node.get("lines")) {
                int a = line.get(0).asInt();
                int b = line.get(1).asInt();
                if (a == nation || b == nation) {
                    own.add(a == nation ? b : a);
                }
            }
            neighbours.add(own);
            controls.add(node.get("control").get(nation).asBoolean());
            onward.add(node.get("onward").get(nation).asBoolean());
        }
        assertThat(new OnwardReach(neighbours, controls, onward).meanReceivers())
                .isCloseTo(value(node, "receivers"), CLOSE);
    }

    static Stream<JsonNode> covert() {
        return all("covert");
    }

    @ParameterizedTest
    @MethodSource
    void covert(JsonNode node) {
        int n = node.get("n").asInt();
        assertThat(CovertGraphs.star(n, value(node, "p"))).isCloseTo(value(node, "star"), CLOSE);
        assertThat(CovertGraphs.complete(n, value(node, "p"))).isCloseTo(value(node, "complete"), CLOSE);
    }

    private static TerrorQueue queue(JsonNode node) {
        JsonNode p = node.get("parameters");
        return new TerrorQueue(
                p.get(0).asDouble(),
                p.get(1).asDouble(),
                p.get(2).asDouble(),
                p.get(3).asDouble(),
                p.get(4).asInt(),
                p.get(5).asDouble(),
                p.get(6).asDouble());
    }

    private static double value(JsonNode node, String name) {
        return node.get(name).asDouble();
    }
}
