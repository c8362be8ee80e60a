package entente.web.exercise.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people write to each other and for themselves. */
public sealed interface WordEntry extends Entry {

    /** The longest text that anybody may write, in characters. */
    int LONGEST = 4000;

    /**
     * A message of a delegate.
     *
     * @param to the other delegations that it goes to; none: the own team alone; {@link #PLENARY}: all delegations
     */
    record Said(List<String> to, String text) implements WordEntry {
        /** Copies the list. */
        public Said {
            to = List.copyOf(to);
        }
    }

    /** Stands for all delegations in a message. */
    List<String> PLENARY = List.of("*");

    /**
     * A delegate answers what the exercise sent to the delegation, an inject for instance; those who lead read it.
     *
     * @param message the number of the message among all that were written, from 1
     * @param text the answer in own words; may be empty where something was chosen
     * @param choice what was chosen among the options of the message; null where nothing was
     */
    record Replied(
            long message,
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String choice) implements WordEntry {

        /** An answer in own words alone. */
        public Replied(long message, String text) {
            this(message, text, null);
        }

        /** What was chosen, and what was said of it. */
        public String answer() {
            return Stream.of(Objects.requireNonNullElse(choice, ""), text)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" – "));
        }
    }

    /**
     * Whoever leads puts what was said in the plenary before everybody, on the screens too; or takes it off again.
     *
     * @param message the number of the message among all that were written, from 1
     */
    record Projected(long message, boolean shown) implements WordEntry {}

    /**
     * Whoever leads speaks as somebody in the world of the exercise: a ministry, a newspaper, a nation on autopilot.
     *
     * @param from as whom
     * @param to the delegations that read it; none: everybody
     * @param answer whether an answer is wanted; null for no
     */
    record Spoken(
            String from,
            List<String> to,
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean answer)
            implements WordEntry {
        /** Copies the list. */
        public Spoken {
            to = List.copyOf(to);
        }

        /** What is said without an answer to be wanted. */
        public Spoken(String from, List<String> to, String text) {
            this(from, to, text, null);
        }
    }

    /**
     * Whoever leads takes back, in the same move, what was said for the exercise: as somebody, or to everybody.
     *
     * @param word number of the entry that says it
     */
    record Recalled(long word) implements WordEntry {}

    /** Something that the trainer tells everybody. */
    record Broadcast(String text) implements WordEntry {}

    /** A private note of its author. */
    record Noted(String text) implements WordEntry {}

    /** The trainer marks the moment, to come back to it in the review. */
    record Bookmarked(String text) implements WordEntry {}
}
