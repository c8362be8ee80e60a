package entente.results.sensitivity;

/** The measures that conclusions rest on, as weights of what is measured as written, isolated and pooled. */
public enum HeadlineMeasure {

    /** The share of plots foiled, as written. */
    SHARE_FOILED("share foiled", true, 1, 0, 0),

    /** Attacks launched in a run, as written. */
    ATTACKS("attacks", false, 1, 0, 0),

    /** The share foiled as written, less that where nobody shares: what sharing gains. */
    SHARING_GAIN("gain of sharing", true, 1, -1, 0),

    /** The share foiled in the ideal pool, less that as written: what sharing leaves undone. */
    POOL_GAP("gap to the pool", true, -1, 0, 1);

    private final String label;
    private final boolean share;
    private final int asWritten;
    private final int isolation;
    private final int pooled;

    HeadlineMeasure(String label, boolean share, int asWritten, int isolation, int pooled) {
        this.label = label;
        this.share = share;
        this.asWritten = asWritten;
        this.isolation = isolation;
        this.pooled = pooled;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** Whether it is made of shares foiled; else of attacks in a run. */
    boolean isShare() {
        return share;
    }

    /** Its weights of the scenario as written, of isolation and of the pool. */
    double[] weights() {
        return new double[] {asWritten, isolation, pooled};
    }
}
