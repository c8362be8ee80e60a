package entente.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random plans, moves and cancellations, with many ties of days, against a list that is searched for its first entry. */
class AgendaOracleTest {

    private static final int TASKS = 40;
    private static final double HORIZON_DAYS = 400;

    /** What agents can be asked to do, by task number. */
    private interface Agendas {
        void plan(int task, double day);

        void cancel(int task);
    }

    /** What every task does: a few plans and cancellations that depend on how many tasks have run. */
    private static final class Script {
        private final long key;
        private final boolean withoutPresent;
        private final List<String> log = new ArrayList<>();

        Script(long key, boolean withoutPresent) {
            this.key = key;
            this.withoutPresent = withoutPresent;
        }

        void ran(int task, double day, Agendas agendas) {
            log.add(task + "@" + day);
            operate(Keys.of(key, log.size()), day, agendas);
        }

        void operate(long operations, double day, Agendas agendas) {
            for (int i = 0; i < 3; i++) {
                long bits = Keys.of(operations, i);
                int other = (int) (Keys.uniform(Keys.of(bits, 1)) * TASKS);
                int days = (int) (Keys.uniform(Keys.of(bits, 2)) * 7) + (withoutPresent ? 1 : 0);
                if (Keys.uniform(bits) < 0.3) {
                    agendas.cancel(other);
                } else {
                    agendas.plan(other, day + days);
                }
            }
        }
    }

    private static int order(int task) {
        return task % 3;
    }

    /** The real thing, with the tasks dealt out to agents in turn. */
    private static List<String> real(Script script, int agents, DoubleSupplier stepDays) {
        Clock clock = new Clock(HORIZON_DAYS);
        List<Agent> staff = Stream.generate(clock::newAgent).limit(agents).toList();
        List<Task> tasks = new ArrayList<>();
        Agendas agendas = new Agendas() {
            @Override
            public void plan(int task, double day) {
                staff.get(task % agents).plan(tasks.get(task), day);
            }

            @Override
            public void cancel(int task) {
                staff.get(task % agents).cancel(tasks.get(task));
            }
        };
        for (int number = 0; number < TASKS; number++) {
            int task = number;
            tasks.add(new Task(order(task)) {
                @Override
                protected void run(double day) {
                    script.ran(task, day, agendas);
                }
            });
        }
        for (int i = 0; i < TASKS; i++) {
            script.operate(i, 0, agendas);
        }
        for (double day = 0; day < HORIZON_DAYS; day += stepDays.getAsDouble()) {
            clock.runUntil(day);
        }
        clock.runUntil(HORIZON_DAYS);
        return script.log;
    }

    /** An entry of the oracle's list. */
    private record Entry(int task, double day, int rank, long serial) {}

    private static List<String> expected(Script script, int agents) {
        List<Entry> list = new ArrayList<>();
        long[] serials = {0};
        Agendas agendas = new Agendas() {
            @Override
            public void plan(int task, double day) {
                cancel(task);
                if (day <= HORIZON_DAYS) {
                    list.add(new Entry(task, day, task % agents, serials[0]++));
                }
            }

            @Override
            public void cancel(int task) {
                list.removeIf(entry -> entry.task() == task);
            }
        };
        for (int i = 0; i < TASKS; i++) {
            script.operate(i, 0, agendas);
        }
        Comparator<Entry> byTurn = Comparator.comparingDouble(Entry::day)
                .thenComparingInt(Entry::rank)
                .thenComparingInt(entry -> order(entry.task()))
                .thenComparingLong(Entry::serial);
        for (Optional<Entry> next = list.stream().min(byTurn);
                next.isPresent();
                next = list.stream().min(byTurn)) {
            list.remove(next.get());
            script.ran(next.get().task(), next.get().day(), agendas);
        }
        return script.log;
    }

    static Stream<Long> seeds() {
        return Stream.iterate(0L, seed -> seed + 1).limit(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneAgentKeepsToTheOrder(long seed) {
        assertThat(real(new Script(seed, false), 1, () -> HORIZON_DAYS))
                .isEqualTo(expected(new Script(seed, false), 1))
                .hasSizeGreaterThan(TASKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void severalAgentsKeepToTheOrder(long seed) {
        assertThat(real(new Script(seed, true), 5, () -> HORIZON_DAYS))
                .isEqualTo(expected(new Script(seed, true), 5))
                .hasSizeGreaterThan(TASKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void runningInStepsIsRunningAtOnce(long seed) {
        List<String> atOnce = real(new Script(seed, false), 5, () -> HORIZON_DAYS);
        assertThat(real(new Script(seed, false), 5, () -> 0.5)).isEqualTo(atOnce);
        long[] step = {0};
        assertThat(real(new Script(seed, false), 5, () -> 20 * Keys.uniform(Keys.of(seed, step[0]++))))
                .isEqualTo(atOnce);
    }
}
