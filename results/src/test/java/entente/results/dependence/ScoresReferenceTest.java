package entente.results.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.results.tree.RandomTrees;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scores of Ishigami's function and a dummy at 400 random points, as SALib, scipy and scikit-learn compute them: {@code
 * reference.py} beside {@code reference.json}.
 */
class ScoresReferenceTest {

    private static JsonNode reference;
    private static double[][] columns;
    private static double[] outputs;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = ScoresReferenceTest.class.getResourceAsStream("reference.json")) {
            reference = new ObjectMapper().readTree(in);
        }
        outputs = numbers(reference.get("outputs"));
        columns = new double[4][outputs.length];
        for (int p = 0; p < outputs.length; p++) {
            double[] point = numbers(reference.get("points").get(p));
            for (int f = 0; f < 4; f++) {
                columns[f][p] = point[f];
            }
        }
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.get(i).asDouble())
                .toArray();
    }

    @Test
    void deltaIsWhatSalibGives() {
        assertThat(Delta.classes(400)).isEqualTo(reference.get("classes").asInt());
        for (int f = 0; f < 4; f++) {
            assertThat(new Delta(outputs).index(Slices.of(new Column(columns[f], false), 5)))
                    .isCloseTo(reference.get("delta").get(f).asDouble(), within(1e-9));
        }
    }

    /** SALib's last slice leaves out the largest point: that moves one of ten statistics by 1/39 at most. */
    @Test
    void pawnIsWhatScipyGivesAndAlmostWhatSalibDoes() {
        for (int f = 0; f < 4; f++) {
            double index = new Pawn(outputs).index(Slices.of(new Column(columns[f], false), 10));
            assertThat(index).isCloseTo(reference.get("pawn").get(f).asDouble(), within(1e-9));
            assertThat(index).isCloseTo(reference.get("pawnBySalib").get(f).asDouble(), within(0.003));
        }
    }

    /** Both draw cuts at random: 500 trees here, 2000 there. */
    @Test
    void treesScoreAsThoseOfScikitLearn() {
        double[] scores = new RandomTrees(columns, new boolean[4], outputs).scores(500, 7);

        for (int f = 0; f < 4; f++) {
            assertThat(scores[f]).isCloseTo(reference.get("trees").get(f).asDouble(), within(0.02));
        }
    }

    /** What Plischke, Borgonovo and Smith (2013, figure 2) draw: 3 classes of 50 points, some twenty of ten thousand. */
    @Test
    void moreThanFewPointsAreCutIntoMoreClasses() {
        assertThat(Delta.classes(50)).isEqualTo(3);
        assertThat(Delta.classes(10_000)).isEqualTo(22);
    }
}
