package entente.web.lab;

import entente.results.plan.ExperimentFile;
import entente.results.plan.Sweep;
import entente.web.shelf.ScenarioShelf;

/**
 * What the lab shows of an experiment.
 *
 * @param reference what it is found by
 * @param title its title
 * @param question what it asks; may be empty
 * @param scenario the scenario as written, with factors in braces
 * @param design its design, a word
 * @param factors how many factors
 * @param points how many points
 * @param arms how many ways to run each
 * @param runs how many runs at most
 */
public record ExperimentCard(
        String reference,
        String title,
        String question,
        String scenario,
        String design,
        int factors,
        int points,
        int arms,
        long runs) {

    static ExperimentCard of(String reference, Sweep sweep) {
        ExperimentFile file = sweep.file();
        return new ExperimentCard(
                reference,
                file.subject().title(),
                file.subject().question(),
                file.scenario(),
                file.variation().design().kind().word(),
                sweep.factors().size(),
                sweep.points().size(),
                sweep.arms().size(),
                sweep.mostRuns());
    }

    /** Whether it was saved here. */
    public boolean isOwn() {
        return reference.startsWith(ScenarioShelf.OWN);
    }

    /** The address of its page. */
    public String address() {
        return "/lab/experiments/" + reference;
    }
}
