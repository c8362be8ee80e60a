package entente.engine.intelligence;

import entente.engine.threat.Operative;
import entente.engine.threat.Plot;

/** Hears what the other parts of the engine must know of intelligence work. */
public interface IntelligenceListener {

    /** A holder has analysed a copy it did not have before, whether it could link it or not. */
    void analysed(Holder holder, Copy copy, double day);

    /** The evidence in a dossier has grown. */
    void evidenceGrew(Holder holder, Plot plot, double day);

    /** Evidence that a nation's courts asked for has been read. */
    void evidenceRead(Holder holder, Copy copy, double day);

    /** An operative has entered a watchlist. */
    void listed(Holder holder, Operative operative, double day);
}
