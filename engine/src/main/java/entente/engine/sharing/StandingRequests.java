package entente.engine.sharing;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Who has asked whom about what: from the day it was read, a request stands, and what one holds on that network counts as
 * asked for by the one who asked.
 */
final class StandingRequests {

    private final @Nullable BitSet[][] open;
    private final int[][] made;

    /** @param parties how many nations and institutions there are */
    StandingRequests(int parties) {
        open = new BitSet[parties][parties];
        made = new int[parties][parties];
    }

    /** Whether one party has read that another wants to know of a network. */
    boolean isOpen(int asked, int asking, int network) {
        BitSet networks = open[asked][asking];
        return networks != null && networks.get(network);
    }

    /** One party has read that another wants to know of a network. */
    void open(int asked, int asking, int network) {
        BitSet networks = open[asked][asking];
        if (networks == null) {
            networks = new BitSet();
            open[asked][asking] = networks;
        }
        networks.set(network);
    }

    /** Counts a request. */
    void count(int asked, int asking) {
        made[asked][asking]++;
    }

    /** Requests that one party has had from another. */
    int made(int asked, int asking) {
        return made[asked][asking];
    }
}
