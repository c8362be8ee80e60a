package entente.web.exercise.telling;

import entente.engine.description.Message;
import entente.web.naming.NameDraw;
import java.util.stream.Stream;

/** Chooses between the phrasings of a sentence, which have one key and end with .1, .2 and .3. */
public final class Phrases {

    /** How many phrasings each has. */
    public static final int EACH = 3;

    private final NameDraw draw;

    public Phrases(NameDraw draw) {
        this.draw = draw;
    }

    /**
     * A sentence in one of its phrasings.
     *
     * @param of what it is about: the same has the same phrasing
     */
    Message of(String key, String of, Object... arguments) {
        return numbered(key, first(key, of), arguments);
    }

    /** All phrasings of a sentence, the one that is drawn first. */
    Stream<Message> all(String key, String of, Object... arguments) {
        int first = first(key, of);
        return Stream.of(0, 1, 2).map(step -> numbered(key, (first + step) % EACH, arguments));
    }

    /** A sentence that is said again and again, in one phrasing after the other. */
    Message inTurn(String key, int turn, Object... arguments) {
        return numbered(key, Math.floorMod(turn + draw.below(EACH, "turn", key), EACH), arguments);
    }

    private int first(String key, String of) {
        return draw.below(EACH, "phrase", key, of);
    }

    private static Message numbered(String key, int number, Object... arguments) {
        return Message.of(key + "." + (number + 1), arguments);
    }
}
