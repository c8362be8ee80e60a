package entente.results.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Boxes that are known, and an independent peeling: {@code reference.py} beside {@code reference.json}. */
class ScenarioDiscoveryTest {

    private static final List<InterestingPoints.Uncertainty> NUMBERS = List.of(
            InterestingPoints.Uncertainty.NUMBER,
            InterestingPoints.Uncertainty.NUMBER,
            InterestingPoints.Uncertainty.NUMBER,
            InterestingPoints.Uncertainty.NUMBER);

    @Test
    void peelsAsTheIndependentScriptDoes() throws IOException {
        JsonNode reference;
        try (InputStream in = ScenarioDiscoveryTest.class.getResourceAsStream("reference.json")) {
            reference = new ObjectMapper().readTree(in);
        }
        double[][] points = IntStream.range(0, reference.get("points").size())
                .mapToObj(p -> IntStream.range(0, 4)
                        .mapToDouble(f -> reference.get("points").get(p).get(f).asDouble())
                        .toArray())
                .toArray(double[][]::new);
        boolean[] marks = new boolean[points.length];
        for (int p = 0; p < marks.length; p++) {
            marks[p] = reference.get("cases").get(p).asInt() == 1;
        }
        List<InterestingPoints.Uncertainty> factors = List.of(
                InterestingPoints.Uncertainty.NUMBER,
                InterestingPoints.Uncertainty.NUMBER,
                InterestingPoints.Uncertainty.NUMBER,
                InterestingPoints.Uncertainty.KIND);

        List<FoundBox> trajectory = ScenarioDiscovery.of(new InterestingPoints(factors, points, marks))
                .trajectory();

        assertThat(trajectory)
                .extracting(box -> List.of(box.points(), box.cases()))
                .containsExactlyElementsOf(IntStream.range(
                                0, reference.get("trajectory").size())
                        .mapToObj(i -> reference.get("trajectory").get(i))
                        .map(pair -> List.of(pair.get(0).asInt(), pair.get(1).asInt()))
                        .toList());
    }

    /** All cases lie in a box of two factors and nothing else does: 1000 points find its sides to within 0.05. */
    @Test
    void findsABoxWithSharpSides() {
        ScenarioDiscovery found = ScenarioDiscovery.of(
                cases(new Random(1), 1000, point -> point[0] > 0.6 && point[2] > 0.2 && point[2] < 0.7, 0));

        assertThat(found.chosen().restrictions())
                .extracting(FoundBox.Restriction::factor)
                .containsExactly(0, 2);
        Limit.Range first = (Limit.Range) found.chosen().box().limits().get(0);
        Limit.Range third = (Limit.Range) found.chosen().box().limits().get(2);
        assertThat(first.low()).isCloseTo(0.6, within(0.05));
        assertThat(first.high()).isInfinite();
        assertThat(third.low()).isCloseTo(0.2, within(0.05));
        assertThat(third.high()).isCloseTo(0.7, within(0.05));
        assertThat(found.chosen().coverage()).isGreaterThan(0.9);
        assertThat(found.chosen().density()).isGreaterThan(0.9);
        assertThat(found.chosen().restrictions())
                .allSatisfy(each -> assertThat(each.quasiP()).isLessThan(1e-6));
        assertThat((double) found.heldOut().cases() / found.heldOut().points()).isGreaterThan(0.85);
    }

    /** A tenth of all points is mislabelled; the box is still found, and its figures are those of its points. */
    @Test
    void isNotMisledByNoise() {
        InterestingPoints cases = cases(new Random(2), 800, point -> point[1] < 0.4, 0.1);
        ScenarioDiscovery found = ScenarioDiscovery.of(cases);
        FoundBox chosen = found.chosen();

        assertThat(chosen.restrictions())
                .extracting(FoundBox.Restriction::factor)
                .contains(1);
        assertThat(chosen.coverage() * cases.all().cases()).isCloseTo(chosen.cases(), within(1e-9));
        assertThat(chosen.density() * chosen.points()).isCloseTo(chosen.cases(), within(1e-9));
        FoundBox.Restriction second = chosen.restrictions().stream()
                .filter(each -> each.factor() == 1)
                .findFirst()
                .orElseThrow();
        InterestingPoints.Count wider = cases.count(chosen.box().with(1, Limit.Range.OPEN));
        assertThat(second.quasiP())
                .isCloseTo(
                        1
                                - new BinomialDistribution(chosen.points(), wider.density())
                                        .cumulativeProbability(chosen.cases() - 1),
                        within(1e-12));
    }

    /** Cases at random: what boxes promise does not hold on points that they were not chosen with. */
    @Test
    void tellsByHeldOutPointsThatThereIsNothingToFind() {
        InterestingPoints cases = cases(new Random(3), 600, point -> false, 0.3);
        ScenarioDiscovery found = ScenarioDiscovery.of(cases);

        // 30 % of 600 points; the standard error of a share of 100 held-out points is 0.046.
        assertThat((double) found.heldOut().cases() / found.heldOut().points()).isBetween(0.16, 0.44);
    }

    @Test
    void keepsKindsThatMatter() {
        Random random = new Random(4);
        double[][] points = new double[300][];
        boolean[] marks = new boolean[300];
        for (int p = 0; p < 300; p++) {
            points[p] = new double[] {random.nextInt(3), random.nextDouble()};
            marks[p] = points[p][0] == 2;
        }

        FoundBox chosen = ScenarioDiscovery.of(new InterestingPoints(
                        List.of(InterestingPoints.Uncertainty.KIND, InterestingPoints.Uncertainty.NUMBER),
                        points,
                        marks))
                .chosen();

        assertThat(chosen.restrictions()).hasSize(1);
        assertThat(((Limit.Kinds) chosen.box().limits().get(0)).without()).containsExactlyInAnyOrder(0, 1);
        assertThat(chosen.coverage()).isEqualTo(1);
        assertThat(chosen.density()).isEqualTo(1);
    }

    @Test
    void needsCasesAndOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterestingPoints(
                        List.of(InterestingPoints.Uncertainty.NUMBER), new double[][] {{1}, {2}}, new boolean[2]))
                .withMessageContaining("0 of 2 points");
    }

    private static InterestingPoints cases(Random random, int size, Predicate<double[]> rule, double wrong) {
        double[][] points = new double[size][];
        boolean[] marks = new boolean[size];
        for (int p = 0; p < size; p++) {
            points[p] = random.doubles(4).toArray();
            marks[p] = rule.test(points[p]) != random.nextDouble() < wrong;
        }
        return new InterestingPoints(NUMBERS, points, marks);
    }
}
