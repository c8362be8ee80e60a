package entente.web.eventlist;

import entente.engine.description.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a row.
 *
 * @param told the words
 * @param column the letters of the column that it is about; null where it is about the row
 */
public record Remark(Message told, @Nullable String column) {

    static Remark of(@Nullable String column, String key, Object... arguments) {
        return new Remark(Message.of(key, arguments), column);
    }
}
