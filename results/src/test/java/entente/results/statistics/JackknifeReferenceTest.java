package entente.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against NumPy and SciPy: {@code reference.py} beside {@code reference.json} in the test resources. */
class JackknifeReferenceTest {

    private static final double TOLERANCE = 1e-9;

    private static JsonNode reference;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = JackknifeReferenceTest.class.getResourceAsStream("reference.json")) {
            reference = new ObjectMapper().readTree(in);
        }
    }

    @Test
    void ratiosOfTotals() {
        assertThat(reference.get("ratios"))
                .isNotEmpty()
                .allSatisfy(given -> assertSame(Jackknife.estimate(ratio(given)), given.get("estimate")));
    }

    @Test
    void pairedDifferences() {
        assertThat(reference.get("differences")).isNotEmpty().allSatisfy(given -> {
            PairedEstimate difference = Jackknife.difference(ratio(given.get("variant")), ratio(given.get("base")));
            assertSame(difference.estimate(), given.get("estimate"));
            assertThat(difference.varianceRatio())
                    .isCloseTo(given.get("varianceRatio").asDouble(), within(TOLERANCE));
        });
    }

    @Test
    void spreads() {
        assertThat(reference.get("spreads")).isNotEmpty().allSatisfy(given -> {
            List<RatioOfTotals> parts = new ArrayList<>();
            given.get("parts").forEach(part -> parts.add(ratio(part)));
            assertSame(Jackknife.estimate(new Spread(parts)), given.get("estimate"));
        });
    }

    @Test
    void shares() {
        assertThat(reference.get("shares"))
                .isNotEmpty()
                .allSatisfy(given -> assertSame(Jackknife.estimate(ratio(given, Range.SHARE)), given.get("estimate")));
    }

    @Test
    void pairedDifferencesOfShares() {
        assertThat(reference.get("shareDifferences")).isNotEmpty().allSatisfy(given -> {
            PairedEstimate difference = Jackknife.difference(
                    ratio(given.get("variant"), Range.SHARE), ratio(given.get("base"), Range.SHARE));
            assertSame(difference.estimate(), given.get("estimate"));
        });
    }

    @Test
    void counts() {
        assertThat(reference.get("counts"))
                .isNotEmpty()
                .allSatisfy(given -> assertSame(Jackknife.estimate(ratio(given, Range.COUNT)), given.get("estimate")));
    }

    private static void assertSame(Estimate estimate, JsonNode expected) {
        assertThat(estimate.mean()).isCloseTo(expected.get("mean").asDouble(), within(TOLERANCE));
        assertThat(estimate.standardError())
                .isCloseTo(expected.get("standardError").asDouble(), within(TOLERANCE));
        assertThat(estimate.low()).isCloseTo(expected.get("low").asDouble(), within(TOLERANCE));
        assertThat(estimate.high()).isCloseTo(expected.get("high").asDouble(), within(TOLERANCE));
    }

    private static RatioOfTotals ratio(JsonNode given) {
        return ratio(given, Range.REAL);
    }

    private static RatioOfTotals ratio(JsonNode given, Range range) {
        return new RatioOfTotals(values(given.get("numerators")), values(given.get("denominators")), range);
    }

    private static double[] values(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
