package entente.engine.justice;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** The courts of one nation: how many cases are before them, and who waits to be charged. */
final class Docket {

    private final int prosecutors;
    private final ArrayDeque<Accused> waiting = new ArrayDeque<>(2);
    private int cases;

    /** @param prosecutors cases that can be before the courts at the same time */
    Docket(int prosecutors) {
        this.prosecutors = prosecutors;
    }

    boolean isFree() {
        return cases < prosecutors;
    }

    void open() {
        cases++;
    }

    void close() {
        cases--;
    }

    void await(Accused accused) {
        waiting.add(accused);
    }

    /** Takes out who waits, because the time for a charge has run out. */
    void remove(Accused accused) {
        waiting.remove(accused);
    }

    /** Takes out who has waited longest, if anybody waits. */
    @Nullable
    Accused next() {
        return waiting.poll();
    }
}
