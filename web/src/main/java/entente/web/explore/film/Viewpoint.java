package entente.web.explore.film;

import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.naming.SpokenNames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From where a run is watched. What cannot be seen from there is not in the rows at all. */
public sealed interface Viewpoint permits Truth, AsNation {

    /** The word for the truth, in links. */
    String TRUTH = "truth";

    /** What names it in links: {@code truth}, or the id of a nation. */
    String word();

    /** What can be seen of a recorded run, in order; sentences in the language of the reader. */
    List<FilmRow> rows(FilmRecording recording, Language language, SpokenNames names);

    /** What reports and plots are called from there, by the ids that rows have for them. */
    Map<String, String> names(SpokenNames names, Language language);

    /** How nations stand to each other, as far as can be seen; null for what cannot. */
    SeenTies ties(FilmRecording recording);

    /** Those who take part, as far as they can be seen. */
    Cast cast(FilmRecording recording);

    /** Names of reports and plots in a language, by id. */
    static Map<String, String> inWords(Map<String, Object> names, Language language) {
        Map<String, String> words = new TreeMap<>();
        names.forEach((id, name) -> words.put(
                id,
                name instanceof Message message ? Messages.shared().text(language, message) : String.valueOf(name)));
        return words;
    }
}
