package entente.results.plan;

import entente.scenarios.format.SourceText;

/** Where the rows of a design come from that stand in a file of their own. */
@FunctionalInterface
public interface TableSource {

    /** Nowhere: an experiment that comes from somebody else must not name files of this machine. */
    TableSource NONE = file -> {
        throw SourceText.invalid(
                file, 0, "a design takes no file here: write its rows into the experiment, one list for each point");
    };

    /**
     * The text of a file.
     *
     * @throws entente.scenarios.format.InvalidInput if there is none
     */
    String text(String file);
}
