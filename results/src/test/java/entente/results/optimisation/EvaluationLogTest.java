package entente.results.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationLogTest {

    @TempDir
    private Path folder;

    @Test
    void keepsValuesToTheBit() {
        Path file = folder.resolve("log");
        EvaluationLog.in(file, "search").add(List.of("0.1", "open"), new double[] {0.1 + 0.2, -3});

        EvaluationLog again = EvaluationLog.in(file, "search");

        assertThat(again.holds(List.of("0.1", "open"))).isTrue();
        assertThat(again.holds(List.of("0.2", "open"))).isFalse();
        assertThat(again.costs(List.of("0.1", "open"))).containsExactly(0.1 + 0.2, -3);
        assertThat(again.size()).isEqualTo(1);
    }

    @Test
    void dropsALineThatWasBeingWritten() throws IOException {
        Path file = folder.resolve("log");
        EvaluationLog.in(file, "search").add(List.of("0.1"), new double[] {1});
        Files.writeString(file, Files.readString(file) + "0.2\t0x1.0");

        EvaluationLog again = EvaluationLog.in(file, "search");
        again.add(List.of("0.3"), new double[] {3});

        assertThat(again.size()).isEqualTo(2);
        assertThat(EvaluationLog.in(file, "search").holds(List.of("0.3"))).isTrue();
        assertThat(EvaluationLog.in(file, "search").holds(List.of("0.2"))).isFalse();
    }

    @Test
    void isOfOneSearchOnly() throws IOException {
        Path file = folder.resolve("log");
        EvaluationLog.in(file, "one").add(List.of("0.1"), new double[] {1});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationLog.in(file, "other"))
                .withMessageContaining("of another search");
        Files.writeString(folder.resolve("text"), "entente optimise 1.0\tone\nnonsense\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationLog.in(folder.resolve("text"), "one"))
                .withMessageContaining("nonsense");
    }
}
