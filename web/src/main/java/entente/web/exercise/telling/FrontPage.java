package entente.web.exercise.telling;

import entente.engine.description.Message;
import java.util.List;

/**
 * What a newspaper makes of a move. It knows what everybody may know.
 *
 * @param move the move, from 1
 * @param fromDay the day on which the move began
 * @param day the day on which it ended
 * @param newspaper the name of the paper
 * @param headline what stands largest
 * @param items what else it tells, the weightiest first; of a quiet move, that it was one
 */
public record FrontPage(int move, double fromDay, double day, Message newspaper, Message headline, List<Item> items) {

    public FrontPage {
        items = List.copyOf(items);
    }

    /** What items are about, the weightiest first. */
    public enum Kind {
        ATTACK,
        ARRESTS,
        TREATY,
        LEADERSHIP,
        QUIET
    }

    /**
     * An item.
     *
     * @param lines two lines
     */
    public record Item(Kind kind, List<Message> lines) {
        public Item {
            lines = List.copyOf(lines);
        }
    }
}
