package entente.web.exercise.telling;

import entente.engine.description.Message;
import java.util.List;

/**
 * A report as people read it.
 *
 * @param name what everybody who holds it calls it
 * @param title what it is about, in a few words
 * @param words what it says, in sentences
 * @param grade how sure its origin is, in words and letters
 * @param evidence how much it weighs against what its reader needs
 * @param marking how far its reader may pass it on
 */
public record ReportWords(
        String name, Message title, List<Message> words, Message grade, Message evidence, Message marking) {

    public ReportWords {
        words = List.copyOf(words);
    }
}
