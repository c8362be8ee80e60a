package entente.results.validation;

import entente.results.experiment.Progress;

/** One comparison of the model with the world. */
interface Study {

    /** How many runs it takes. */
    int runs();

    /** Runs it. */
    ValidationReport.Chapter run(Progress progress);
}
