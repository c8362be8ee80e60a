package entente.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Gateway.LawfulBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final List<String> MORE = List.of("AAA", "HUB");

    @Test
    void anOpenGatewayStaysAsItIs() {
        Gateway open = new Gateway(LawfulBasis.OPEN, List.of());
        assertThat(open.letting(MORE)).isEqualTo(open);
    }

    @Test
    void aNamedBasisNamesThemTooEachOnce() {
        assertThat(new Gateway(LawfulBasis.NAMED, List.of("BBB", "AAA")).letting(MORE))
                .isEqualTo(new Gateway(LawfulBasis.NAMED, List.of("BBB", "AAA", "HUB")));
    }

    @Test
    void aClosedGatewayNamesThemAloneFromThenOn() {
        Gateway opened = new Gateway(LawfulBasis.CLOSED, List.of("BBB")).letting(MORE);
        assertThat(opened).isEqualTo(new Gateway(LawfulBasis.NAMED, MORE));
        assertThat(opened.allows("AAA")).isTrue();
        assertThat(opened.allows("BBB")).isFalse();
    }
}
