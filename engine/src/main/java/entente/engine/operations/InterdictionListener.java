package entente.engine.operations;

import entente.engine.threat.Plot;

/** Hears what courts must know of an interdiction that succeeds. */
public interface InterdictionListener {

    /**
     * The plot is about to be stopped; every dossier on it still stands.
     *
     * @param detector number of the nation whose case it is
     * @param host number of the nation on whose soil it is stopped
     * @param joint whether a team of the host acts too
     */
    void interdicting(Plot plot, int detector, int host, boolean joint);

    /** The plot was stopped and those within reach were arrested. */
    void interdicted(Plot plot, double day);
}
