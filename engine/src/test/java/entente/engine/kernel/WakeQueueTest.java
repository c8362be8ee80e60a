package entente.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agents wake by day, and at the same day by rank, however many there are; against a sorted list. */
class WakeQueueTest {

    private record Wake(double day, int agent) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 17, 100})
    void theEarlierDayAndThenTheLowerRankGoesFirst(int count) {
        Clock clock = new Clock(50);
        List<Wake> planned = new ArrayList<>();
        List<Wake> woken = new ArrayList<>();
        List<Agent> agents = new ArrayList<>();
        for (int agent = 0; agent < count; agent++) {
            agents.add(clock.newAgent());
        }
        for (int each = 0; each < 5 * count; each++) {
            int agent = (int) (Keys.uniform(Keys.mix(2L * each)) * count);
            double day = 1 + Math.floor(40 * Keys.uniform(Keys.mix(2L * each + 1)));
            planned.add(new Wake(day, agent));
            agents.get(agent).plan(noting(woken, agent), day);
        }
        clock.runUntil(50);
        planned.sort(Comparator.comparingDouble(Wake::day).thenComparingInt(Wake::agent));
        assertThat(woken).isEqualTo(planned);
    }

    private static Task noting(List<Wake> woken, int agent) {
        return new Task(0) {
            @Override
            protected void run(double day) {
                woken.add(new Wake(day, agent));
            }
        };
    }
}
