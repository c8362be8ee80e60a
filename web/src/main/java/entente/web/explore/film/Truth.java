package entente.web.explore.film;

import java.util.List;

/** Everything that happened. */
public record Truth() implements Viewpoint {

    @Override
    public String word() {
        return TRUTH;
    }

    @Override
    public List<FilmRow> rows(FilmRecording recording) {
        return recording.events().stream().map(FilmRow::of).toList();
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
