package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("minimumTrust", "minimumAffinity", "teams", "reach", "horizonDays");

    @ParameterizedTest
    @CsvSource({
        "minimumTrst, minimumTrust",
        "minimumtrust, minimumTrust",
        "minimumTurst, minimumTrust",
        "MinimumTrust, minimumTrust",
        "team, teams",
        "taems, teams",
        "rech, reach",
        "horizon, horizonDays"
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearestName.find(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "sharing"})
    void doesNotGuessWildly(String written) {
        assertThat(NearestName.find(written, KNOWN)).isEmpty();
        assertThat(NearestName.advice(written, KNOWN))
                .isEqualTo("it may be minimumTrust, minimumAffinity, teams, reach or horizonDays");
    }

    @Test
    void passesOverWhatIsFarTooLong() {
        assertThat(NearestName.find("x".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
