package entente.engine.threat;

/** Whatever is reported on: a plot or an operative, which leave traces, or a whole network, which is assessed. */
public abstract sealed class ReportSubject permits Plot, Operative, WholeNetwork {

    private final String id;
    private final long key;
    private final int network;

    ReportSubject(String id, long key, int network) {
        this.id = id;
        this.key = key;
        this.network = network;
    }

    /** An id that tells nothing about it. */
    public final String id() {
        return id;
    }

    /** What names it in random draws. */
    public final long key() {
        return key;
    }

    /** The number of its network. */
    public final int network() {
        return network;
    }

    /** The key's: so that no hash depends on where an object lies in memory. */
    @Override
    public final int hashCode() {
        return Long.hashCode(key);
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }
}
