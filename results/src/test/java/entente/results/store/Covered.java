package entente.results.store;

import java.util.Collection;

/** What is there once some blocks are stored, without the files. */
public final class Covered {

    private Covered() {}

    /** By the given blocks. */
    public static Coverage by(Collection<RunBlock> blocks) {
        Coverage coverage = new Coverage();
        blocks.forEach(coverage::add);
        return coverage;
    }
}
