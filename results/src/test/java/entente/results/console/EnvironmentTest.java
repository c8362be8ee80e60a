package entente.results.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    private static final Environment ENVIRONMENT = new Environment(Map.of(
            "ENTENTE_THREADS", "2",
            "ENTENTE_SEED", " ",
            "ENTENTE_NO_BOUNDS", "true",
            "ENTENTE_DEBUG", "yes",
            "ENTENTE_SET", "a=1; b=x y ;;c=3;"));

    @Test
    void aVariableIsTheOptionInCapitals() {
        assertThat(Environment.variable("--no-bounds")).isEqualTo("ENTENTE_NO_BOUNDS");
        assertThat(ENVIRONMENT.find("--threads")).contains("2");
        assertThat(ENVIRONMENT.find("--format")).isEmpty();
    }

    @Test
    void aBlankVariableIsAsGoodAsNone() {
        assertThat(ENVIRONMENT.find("--seed")).isEmpty();
    }

    @Test
    void severalValuesAreSeparatedBySemicolons() {
        assertThat(ENVIRONMENT.list("--set")).containsExactly("a=1", "b=x y", "c=3");
        assertThat(ENVIRONMENT.list("--compare")).isEmpty();
    }

    @Test
    void aFlagIsTrueOrFalseAndNothingElse() {
        assertThat(ENVIRONMENT.flag("--no-bounds")).isTrue();
        assertThat(ENVIRONMENT.flag("--other")).isFalse();
        assertThatThrownBy(() -> ENVIRONMENT.flag("--debug"))
                .hasMessage("ENTENTE_DEBUG is yes: it must be true or false");
    }
}
