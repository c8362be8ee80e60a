package entente.engine.threat;

/** Hears what the other parts of the engine must know of networks. */
public interface ThreatListener {

    /** A real plot sits in another nation from now on: its team has moved, or has lost somebody. */
    void plotMoved(Plot plot, double day);

    /** A real plot is over. */
    void plotEnded(Plot plot, PlotEnd end, double day);

    /**
     * An operative is arrested.
     *
     * @param over the plot whose interdiction led to the arrest
     */
    void arrested(Operative operative, Plot over);

    /** An interrogation reveals an operative, and the plot he or she may be in. */
    void revealed(int nation, Operative operative, long key, double day);

    /** How a real plot ends. */
    enum PlotEnd {
        LAUNCHED,
        FAILED,
        DISSOLVED,
        INTERDICTED
    }
}
