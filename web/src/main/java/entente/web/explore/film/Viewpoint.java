package entente.web.explore.film;

import entente.scenarios.message.Language;
import entente.web.naming.SpokenNames;
import java.util.List;
import java.util.Map;

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
}
