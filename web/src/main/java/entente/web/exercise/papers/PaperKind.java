package entente.web.exercise.papers;

import entente.engine.description.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers that an exercise has. */
public enum PaperKind {
    /** The event list by day, for those who lead. */
    EVENTS,
    /** The situation manual, for everybody. */
    MANUAL,
    /** What each delegation alone is told of itself, a delegation a page. */
    CARDS,
    /** The codes of seats that are still to be taken. */
    SEATS,
    /** What evaluators fill in. */
    EVALUATION;

    /** Its word in addresses and names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper of that word, if there is one. */
    public static Optional<PaperKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What it is called. */
    public Message title() {
        return Message.of("paper.kind." + word());
    }

    /** What it is for. */
    public Message purpose() {
        return Message.of("paper.kind." + word() + ".purpose");
    }

    /** For whom it is; the same stands at the foot of its pages. */
    public Message readers() {
        return Message.of("paper.kind." + word() + ".readers");
    }
}
