package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes: how much there is to guess, and in how many ways one can be typed. */
class JoinCodeTest {

    private static final String SALT = "salt";

    /** How much there is to guess, in bits: of characters that are drawn alike from an alphabet, by what is drawn. */
    private static double bits(boolean local) {
        Random random = new Random(5);
        TreeMap<Character, Integer> drawn = new TreeMap<>();
        int codes = 20_000;
        int length = 0;
        for (int i = 0; i < codes; i++) {
            String code = JoinCode.newCode(local, random).replace("-", "");
            length = code.length();
            code.chars().forEach(c -> drawn.merge((char) c, 1, Integer::sum));
        }
        double each = (double) codes * length / drawn.size();
        double chiSquare = drawn.values().stream()
                .mapToDouble(count -> (count - each) * (count - each) / each)
                .sum();
        // The 99.99 % point of the chi-square distribution with 31 degrees of freedom is 68.
        assertThat(chiSquare).isLessThan(68);
        assertThat(drawn.keySet()).doesNotContain('I', 'L', 'O', 'U');
        return length * Math.log(drawn.size()) / Math.log(2);
    }

    @Test
    void aCodeHasFortyBitsOnALocalNetworkAndSixtyElsewhereAndALinkAHundredAndThirty() {
        assertThat(bits(true)).isEqualTo(40);
        assertThat(bits(false)).isEqualTo(60);
        assertThat(JoinCode.newCode(true, new Random(1))).matches(".{4}-.{4}");
        assertThat(JoinCode.newCode(false, new Random(1))).matches(".{4}-.{4}-.{4}");
        assertThat(JoinCode.newLink(new Random(1)).length() * 5).isGreaterThanOrEqualTo(128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K1M0-P4VT",
                "k1m0-p4vt",
                "K1M0P4VT",
                " k1m0 p4vt ",
                "KIMO-P4UT",
                "klmo p4ut",
                "k1m0–p4vt",
                "K1M0\u2011P4VT",
                "K1M0 - P4VT",
                "K 1 M 0 . P 4 V T",
                "Ｋ１Ｍ０ーＰ４ＶＴ",
                "http://192.168.1.5:8080/join/K1M0P4VT",
            })
    void itIsTakenAsItIsMeantHoweverItIsTyped(String typed) {
        String meant = typed.contains("ー") ? typed.replace("ー", "-") : typed;
        assertThat(JoinCode.digest(meant, SALT)).isEqualTo(JoinCode.digest("K1M0-P4VT", SALT));
    }

    @ParameterizedTest
    @CsvSource({"K1M0-P4VS", "K1M0-P4V", "K1M0-P4VTT", "''", "----"})
    void anotherCodeIsAnother(String typed) {
        assertThat(JoinCode.digest(typed, SALT)).isNotEqualTo(JoinCode.digest("K1M0-P4VT", SALT));
    }

    @Test
    void whatStandsForACodeInTheLogTellsNothingWithoutTheServersSecret() {
        String digest = JoinCode.digest("K1M0-P4VT", SALT);
        assertThat(digest).hasSize(64).doesNotContain("K1M0").isNotEqualTo(JoinCode.digest("K1M0-P4VT", "other"));
        assertThat(Arrays.asList(JoinCode.digest("", SALT), JoinCode.digest("x".repeat(27), SALT)))
                .containsOnly("none");
    }
}
