package entente.engine.operations;

import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.SharedReport;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.run.RunContext;

/** What a case that has ended teaches its nation about those whose reports led to it. */
final class Credit {

    private final RunContext run;
    private final DiplomaticRelations relations;

    Credit(RunContext run, DiplomaticRelations relations) {
        this.run = run;
        this.relations = relations;
    }

    /** The plot was real and is over. */
    void praise(IntelligenceParty detector, Dossier dossier, double day) {
        give(detector, dossier, 1, 0, day);
    }

    /** There was no plot. */
    void blame(IntelligenceParty detector, Dossier dossier, double day) {
        give(detector, dossier, 0, 1, day);
    }

    /** Credits or blames those whose reports stand in a dossier, and the institutions that passed them on. */
    private void give(IntelligenceParty detector, Dossier dossier, double praise, double blame, double day) {
        for (SharedReport copy : dossier.copies()) {
            int origin = copy.report().origin();
            relations.praise(detector.number(), origin, praise, day);
            relations.blame(detector.number(), origin, blame, day);
            if (!run.parties().isNation(copy.sender())) {
                relations.praise(detector.number(), copy.sender(), praise, day);
                relations.blame(detector.number(), copy.sender(), blame, day);
            }
        }
    }
}
