package entente.results.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkFile;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verification cases G2 and G3, on networks beside the checkout; skipped where they are absent. */
class PublishedNetworksTest {

    @ParameterizedTest
    @CsvSource({"krebs-60, .0706, .4701, 3.6158, .3481", "madrid-54, .1579, .6062, 2.4053, .4969"})
    void measuresAreAsPublished(String name, double density, double clustering, double pathLength, double efficiency) {
        StructureMeasures measures = study(name).whole();

        assertThat(measures.density()).isCloseTo(density, within(5e-5));
        assertThat(measures.meanLocalClustering()).isCloseTo(clustering, within(5e-5));
        assertThat(measures.pathLength()).isCloseTo(pathLength, within(5e-5));
        assertThat(measures.efficiency()).isCloseTo(efficiency, within(5e-5));
    }

    @Test
    void krebsFallsApartByBetweenness() {
        assertThat(byBetweenness("krebs-60")).startsWith(60, 59, 35, 34, 26, 23, 22, 14, 14, 13, 10);
    }

    /** Cavallaro et al., PLoS ONE 2020. */
    @Test
    void montagnaFallsApartByBetweenness() {
        List<Integer> largest = byBetweenness("montagna-meetings");
        double[] relative = {1, .9565, .7391, .7174, .5000, .4239, .4130, .3913, .2609, .2500, .2065};

        for (int i = 0; i < relative.length; i++) {
            assertThat(largest.get(i) / 92.0).as("after %d", i).isCloseTo(relative[i], within(5e-5));
        }
    }

    private static List<Integer> byBetweenness(String name) {
        return study(name).dismantling().targeted().get(1).largest();
    }

    private static NetworkStudy study(String name) {
        Path file = Path.of("../../shared/data/networks/" + name + ".csv");
        assumeTrue(Files.exists(file), () -> "SKIPPED: " + file + " is missing");
        ImportedNetwork network = NetworkFile.read(file, NetworkForm.AUTO);
        return Graphs.study(new TieGraph(name, network.numbers(), network.ties()));
    }
}
