package entente.web.exercise.record;

import java.util.List;

/** What people write to each other and for themselves. */
public sealed interface WordEntry extends Entry {

    /** The longest text that anybody may write, in characters. */
    int LONGEST = 4000;

    /**
     * A message of a delegate.
     *
     * @param to the other delegations that it goes to; none: the own team alone; {@link #PLENARY}: all
     */
    record Said(List<String> to, String text) implements WordEntry {
        /** Copies the list. */
        public Said {
            to = List.copyOf(to);
        }
    }

    /** Stands for all delegations in a message. */
    List<String> PLENARY = List.of("*");

    /** Something that the trainer tells everybody. */
    record Broadcast(String text) implements WordEntry {}

    /** A private note of its author. */
    record Noted(String text) implements WordEntry {}

    /** The trainer marks the moment, to come back to it in the review. */
    record Bookmarked(String text) implements WordEntry {}
}
