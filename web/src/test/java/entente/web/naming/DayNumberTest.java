package entente.web.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.999, 0",
        "91.3125, 91",
        "121.75, 121",
        "121.999, 121",
        "122, 122",
        // Eight tenths and two tenths, added up.
        "0.9999999999999999, 1"
    })
    void dayLastsUntilTheNextOneBegins(double day, long number) {
        assertThat(DayNumber.of(day)).isEqualTo(number);
    }
}
