package entente.results.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.30000000000000004, 0.3",
        "-2.5, −2.5",
        "1e9, 1000000000",
        "-1e-7, −0.0000001",
        "1234567.8, 1234570",
        "99.99999999, 100"
    })
    void numbersHaveNoNeedlessDigits(double value, String text) {
        assertThat(Ticks.plain(value)).isEqualTo(text);
    }

    /** Names of any letters, those beyond 16 bits too, cut in no letter's middle. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "asWritten",
                "",
                "Großbritannien und Nordirland",
                "日本国の情報共有の方針",
                "😀😃😄😁😆😅🤣😂🙂🙃",
                "a😀b😃c😄d😁e😆",
                "many words with blanks"
            })
    void aNameThatIsTooWideIsCut(String name) {
        for (int room = 1; room < 300; room++) {
            String fitted = Ticks.fitted(name, room, 12);

            if (fitted.equals(name)) {
                assertThat(Drawing.width(name, 12)).isLessThanOrEqualTo(room);
            } else {
                assertThat(fitted).endsWith("…").doesNotEndWith(" …");
                assertThat(name).startsWith(fitted.substring(0, fitted.length() - 1));
                // One letter and the dots are kept, however little room there is.
                assertThat(Drawing.width(fitted, 12)).isLessThanOrEqualTo(Math.max(room, Drawing.width("a…", 12)));
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(fitted))
                        .isTrue();
            }
        }
    }
}
