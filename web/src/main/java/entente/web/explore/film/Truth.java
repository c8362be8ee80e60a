package entente.web.explore.film;

import entente.scenarios.message.Language;
import java.util.List;

/** Everything that happened. */
public record Truth() implements Viewpoint {

    @Override
    public String word() {
        return TRUTH;
    }

    @Override
    public List<FilmRow> rows(FilmRecording recording, Language language) {
        return recording.events().stream()
                .map(event -> FilmRow.of(event, language))
                .toList();
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
