package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.format.SettingPath.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths as they are typed after {@code --set}. */
class SettingPathTest {

    @Test
    void namesAndBracketsAreSteps() {
        assertThat(SettingPath.find("nations[FRA].sharing.minimumTrust")
                        .orElseThrow()
                        .steps())
                .containsExactly(
                        new Step("nations", false),
                        new Step("FRA", true),
                        new Step("sharing", false),
                        new Step("minimumTrust", false));
        assertThat(SettingPath.find("relations[FRA-DEU].trust").orElseThrow().steps())
                .contains(new Step("FRA-DEU", true));
        assertThat(SettingPath.find("nations[*].autopilot").orElseThrow().steps())
                .contains(new Step(SettingPath.EVERY, true));
    }

    @Test
    void bracketsMayFollowBrackets() {
        assertThat(SettingPath.find("x[0][1].y[2]").orElseThrow().steps())
                .extracting(Step::text)
                .containsExactly("x", "0", "1", "y", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "[0]", "a.", ".a", "a..b", "a[", "a[]", "a]b", "a b", "a[0]b", "a=b", "a[x y]", "a.[0]"
            })
    void whatIsNoPathIsNone(String text) {
        assertThat(SettingPath.find(text)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNone() {
        assertThat(SettingPath.find("a.".repeat(499) + "a").orElseThrow().steps())
                .hasSize(500);
        assertThat(SettingPath.find("a.".repeat(500_000) + "a")).isEmpty();
        assertThat(SettingPath.find("a".repeat(100_000) + "[")).isEmpty();
    }
}
