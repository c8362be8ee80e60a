package entente.results.laws;

import entente.results.report.document.DocumentBlock;
import java.util.List;

/** Something that must hold of the model whatever its numbers. */
interface Law {

    /** What it is about, in a few words. */
    String title();

    /** What must hold, in a sentence, with the rule by which that is decided. */
    String claim();

    /** How many runs measuring it takes. */
    int runs(LawPlan plan);

    /** Measures it. */
    Measured measure(LawRuns runs);

    /**
     * What was measured.
     *
     * @param verdict what that says of the law
     * @param evidence the figures
     */
    record Measured(LawVerdict verdict, List<DocumentBlock> evidence) {

        public Measured {
            evidence = List.copyOf(evidence);
        }
    }
}
