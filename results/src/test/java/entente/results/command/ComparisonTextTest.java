package entente.results.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTextTest {

    @Test
    void blanksSeparateSettings() {
        assertThat(ComparisonText.parse(" slow one :  a.b=1   c[VAL].d=x ").settings())
                .containsExactly("a.b=1", "c[VAL].d=x");
        assertThat(ComparisonText.parse(" slow one : a=1").name()).isEqualTo("slow one");
    }

    @Test
    void blanksInQuotesAndBracketsBelongToTheValue() {
        assertThat(ComparisonText.parse("a: t='All open' u=\"it's\" m={FRA: 0.7, DEU: 0.3} l=[a, b]")
                        .settings())
                .containsExactly("t='All open'", "u=\"it's\"", "m={FRA: 0.7, DEU: 0.3}", "l=[a, b]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:", "a: ", "a: b", "a: =1", "a: t='open", "a: l=[1, 2", ": a=1", "=x: a=1"})
    void anythingElseIsExplained(String text) {
        assertThatThrownBy(() -> ComparisonText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--compare is \"" + text + "\"")
                .hasMessageContaining("write \"name: path=value");
    }
}
