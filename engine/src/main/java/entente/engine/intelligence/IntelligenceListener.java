package entente.engine.intelligence;

import entente.engine.threat.Plot;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Hears what the other parts of the engine must know of intelligence work. */
public interface IntelligenceListener {

    /** A holder has analysed a copy it did not have before, whether it could link it or not. */
    void analysed(IntelligenceParty holder, SharedReport copy, double day);

    /**
     * A nation has read assessments of one network that came together.
     *
     * @param share by copy, the share of the reports an assessment rests on that counts for the nation, 0..1
     */
    void assessed(
            IntelligenceParty nation, List<SharedReport> copies, ToDoubleFunction<SharedReport> share, double day);

    /** A report has joined a dossier, and the evidence there has grown. */
    void evidenceGrew(IntelligenceParty holder, Report report, Plot plot, double day);

    /** An operative has been entered into a watchlist. */
    void listGrew(IntelligenceParty holder, double day);

    /** Evidence that a nation's courts asked for has been read. */
    void evidenceRead(IntelligenceParty holder, SharedReport copy, double day);
}
