package entente.engine.threat;

/** Hears what the other parts of the engine must know of networks. */
public interface ThreatListener {

    /** A real plot is over. */
    void plotEnded(Plot plot, PlotEnd end, double day);

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
