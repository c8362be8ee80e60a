package entente.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibleSharesTest {

    private static final PlausibleShare FIRST = new PlausibleShare("one", "1.0", 219, 100, 8, 61, 22, 3);
    private static final PlausibleShare SECOND = new PlausibleShare("two", "1.0", 200, 100, 8, 40, 9, 0);

    @Test
    void aScenarioHasItsOwnOrElseTheFirst() {
        PlausibleShares shares = new PlausibleShares(List.of(FIRST, SECOND));

        assertThat(shares.of("two")).isEqualTo(SECOND);
        assertThat(shares.of("three")).isEqualTo(FIRST);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        PlausibleShares shares = new PlausibleShares(List.of(FIRST, SECOND));

        assertThat(PlausibleShares.of(new ByteArrayInputStream(shares.text().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(shares);
    }

    /** What is shown beside headlines was measured on a scenario whose affinities are derived. */
    @Test
    void theStoredOnesAreOfEuropeFirst() {
        assertThat(PlausibleShares.stored().of("no such scenario").scenario()).isEqualTo("europe-2020");
    }

    @Test
    void numbersMustFitTogether() {
        assertThatThrownBy(() -> new PlausibleShare("one", "1.0", 219, 100, 8, 5, 6, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not fit together");
        assertThatThrownBy(() -> new PlausibleShare("one", "1.0", 219, 10, 8, 8, 6, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlausibleShares(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
