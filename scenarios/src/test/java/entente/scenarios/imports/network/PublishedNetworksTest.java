package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks beside the checkout; skipped where they are absent. Sizes were counted by a script of the shell. */
class PublishedNetworksTest {

    @ParameterizedTest
    @CsvSource({"krebs-60, 60, 125", "madrid-54, 54, 226", "montagna-meetings, 101, 256"})
    void theyAreReadWhole(String name, int operatives, int ties) {
        Path file = Path.of("../../shared/data/networks/" + name + ".csv");
        assumeTrue(Files.exists(file), () -> "SKIPPED: " + file + " is missing");

        ImportedNetwork network = NetworkFile.read(file, NetworkForm.AUTO);

        assertThat(network.tiedOperatives()).isEqualTo(operatives);
        assertThat(network.ties()).hasSize(ties);
    }
}
