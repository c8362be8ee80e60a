package entente.web.explore.film;

import entente.scenarios.message.Language;
import entente.web.naming.EngineWords;
import entente.web.naming.SpokenNames;
import java.util.List;
import java.util.Map;

/** Everything that happened. */
public record Truth() implements Viewpoint {

    @Override
    public String word() {
        return TRUTH;
    }

    @Override
    public List<FilmRow> rows(FilmRecording recording, Language language, SpokenNames names) {
        EngineWords words = new EngineWords(names.scenario(), names.truth());
        return recording.events().stream()
                .map(event -> FilmRow.of(event, language, words))
                .toList();
    }

    @Override
    public Map<String, String> names(SpokenNames names, Language language) {
        return Viewpoint.inWords(names.truth(), language);
    }

    @Override
    public SeenTies ties(FilmRecording recording) {
        return SeenTies.all(recording.ties());
    }

    @Override
    public Cast cast(FilmRecording recording) {
        return Cast.of(recording.scenario());
    }
}
