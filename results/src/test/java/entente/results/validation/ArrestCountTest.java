package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.PlotInterdicted;
import org.junit.jupiter.api.Test;

class ArrestCountTest {

    private final ArrestCount count = new ArrestCount();

    @Test
    void tellsArrestsAtHomeFromThoseAbroad() {
        foiled("AAA", "AAA", false, true);
        arrested("AAA", "AAA");
        arrested("AAA", "BBB");
        foiled("AAA", "BBB", true, false);
        arrested("AAA", "BBB");
        foiled("BBB", "BBB", false, false);
        arrested("BBB", "AAA");

        assertThat(count.arrests()).isEqualTo(4);
        assertThat(count.domestic()).isEqualTo(1);
        // Besides, the one in the joint operation; the next plot ends it.
        assertThat(count.withHost()).isEqualTo(2);
    }

    @Test
    void tellsWhoDetectedAndOnWhat() {
        foiled("AAA", "AAA", false, true);
        foiled("AAA", "AAA", true, true);
        foiled("AAA", "BBB", false, false);

        assertThat(count.foiled()).isEqualTo(3);
        assertThat(count.alone()).isEqualTo(1);
        assertThat(count.onOwnEvidence()).isEqualTo(2);
    }

    private void foiled(String detector, String host, boolean joint, boolean own) {
        count.on(new PlotInterdicted(10, "p1", "granite", "CCC", detector, host, joint, 5, own, 1));
    }

    private void arrested(String nation, String host) {
        count.on(new OperativeArrested(10, "o1", "granite", "MEMBER", nation, host));
    }
}
