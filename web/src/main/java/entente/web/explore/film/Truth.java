package entente.web.explore.film;

import java.util.List;

/** Everything that happened. */
public record Truth() implements Viewpoint {

    @Override
    public String word() {
        return TRUTH;
    }

    @Override
    public List<Row> rows(Recording recording) {
        return recording.events().stream().map(Row::of).toList();
    }

    @Override
    public SeenTies ties(Recording recording) {
        return SeenTies.all(recording.ties());
    }

    @Override
    public Cast cast(Recording recording) {
        return Cast.of(recording.scenario());
    }
}
