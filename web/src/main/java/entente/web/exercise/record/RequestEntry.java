package entente.web.exercise.record;

/** The desk at which the trainer answers what delegations ask. */
public sealed interface RequestEntry extends Entry {

    /** A delegate asks. */
    record Asked(String text) implements RequestEntry {}

    /** A trainer takes a question up. */
    record TakenUp(long request) implements RequestEntry {}

    /** An answer stands for review; the delegation does not see it yet. */
    record Drafted(long request, String text) implements RequestEntry {}

    /** The answer goes to the delegation. */
    record Released(long request) implements RequestEntry {}
}
