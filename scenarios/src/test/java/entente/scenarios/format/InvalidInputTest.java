package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInputTest {

    private static final Violation VIOLATION =
            Violation.inEnglish("nations[2].capability.teams", "alpine.json", 41, 9, "-3", "it must be 0 or more");

    @Test
    void hasOneLineForEachViolation() {
        Violation whole = Violation.inEnglish("", "alpine.json", 0, 0, null, "it is empty");
        Violation near = Violation.inEnglish("rules.x", "--set rules.x=1", 0, 0, "unknown", "did you mean y?");

        assertThat(new InvalidInput(List.of(VIOLATION, whole, near))).hasMessage("""
            nations[2].capability.teams is -3 (alpine.json:41): it must be 0 or more.
            alpine.json: it is empty.
            rules.x is unknown (--set rules.x=1): did you mean y?\
            """);
    }

    @Test
    void doesNotFloodTheScreen() {
        InvalidInput invalid = new InvalidInput(Collections.nCopies(500, VIOLATION));

        assertThat(invalid.getMessage().lines()).hasSize(201).last().isEqualTo("… and 300 more.");
        assertThat(invalid.violations()).hasSize(500);
    }

    @Test
    void isAboutSomething() {
        assertThatThrownBy(() -> new InvalidInput(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
