package entente.results.report.sweep;

import entente.results.report.document.DocumentBlock;
import java.util.List;

/** Where a report is read: what it proposes is said in the words of that place. */
public enum Medium {
    /** Where commands are typed. */
    COMMAND_LINE(
            "The model is described after the ODD protocol in docs/odd.md, the analyses with their sources in"
                    + " docs/analyses.md.",
            "With --tolerance, this also says how many replications it takes to choose correctly.",
            " With --good-enough, this also says at how many points each is good enough.",
            "# the results hold the experiment that made them, and its scenarios\n./entente sweep FOLDER --out again/"),
    /** Where pages are clicked. */
    BROWSER(
            "Entente comes with a description of the model after the ODD protocol, and one of the analyses with their"
                    + " sources.",
            "",
            "",
            "");

    private final String descriptions;
    private final String tolerance;
    private final String goodEnough;
    private final String command;

    Medium(String descriptions, String tolerance, String goodEnough, String command) {
        this.descriptions = descriptions;
        this.tolerance = tolerance;
        this.goodEnough = goodEnough;
        this.command = command;
    }

    /** Where the model and the analyses are described. */
    String descriptions() {
        return descriptions;
    }

    /** How to ask for the number of replications; empty where it cannot be asked for. */
    String tolerance() {
        return tolerance;
    }

    /** How to ask what is good enough; empty where it cannot be asked for. */
    String goodEnough() {
        return goodEnough;
    }

    /** How to get the same numbers again. */
    List<DocumentBlock> again() {
        return command.isEmpty()
                ? List.of(new DocumentBlock.Prose(
                        "To get the same numbers again, to the bit, run this experiment in the lab of"
                                + " this version of Entente. What is downloaded as Parquet holds the experiment, too."))
                : List.of(
                        new DocumentBlock.Prose("To get the same numbers again, to the bit:"),
                        new DocumentBlock.Verbatim(command));
    }
}
