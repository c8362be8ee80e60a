package entente.engine.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartiesTest {

    @Test
    void isASetOfNumbersBelowAndAboveSixtyFour() {
        SplittableRandom random = new SplittableRandom(1);
        Parties parties = new Parties();
        BitSet expected = new BitSet();
        for (int change = 0; change < 2000; change++) {
            int number = random.nextInt(200);
            if (random.nextInt(3) == 0) {
                parties.clear(number);
                expected.clear(number);
            } else {
                parties.set(number);
                expected.set(number);
            }
            assertThat(parties.get(number)).isEqualTo(expected.get(number));
        }

        List<Integer> numbers = new ArrayList<>();
        for (int number = parties.next(0); number >= 0; number = parties.next(number + 1)) {
            numbers.add(number);
        }

        assertThat(numbers).isEqualTo(expected.stream().boxed().toList());
    }

    @Test
    void hasNobodyAtFirst() {
        Parties parties = new Parties();

        assertThat(parties.next(0)).isEqualTo(-1);
        assertThat(parties.get(63)).isFalse();
        assertThat(parties.get(64)).isFalse();
    }
}
