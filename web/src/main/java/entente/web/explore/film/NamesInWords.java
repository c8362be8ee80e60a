package entente.web.explore.film;

import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.Map;
import java.util.TreeMap;

/** Names of reports and plots in a language, by id. */
final class NamesInWords {

    private NamesInWords() {}

    static Map<String, String> of(Map<String, Object> names, Language language) {
        Map<String, String> words = new TreeMap<>();
        names.forEach((id, name) -> words.put(
                id,
                name instanceof Message message ? Messages.shared().text(language, message) : String.valueOf(name)));
        return words;
    }
}
