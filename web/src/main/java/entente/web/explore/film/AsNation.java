package entente.web.explore.film;

import entente.engine.event.Event;
import entente.scenarios.message.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What one nation sees: its own reports, what arrives, its dossiers, its cases, its politics, and what everybody knows.
 *
 * @param nation the id of the nation
 */
public record AsNation(String nation) implements Viewpoint {

    @Override
    public String word() {
        return nation;
    }

    @Override
    public List<FilmRow> rows(FilmRecording recording, Language language) {
        Sight sight = new Sight(nation, recording.scenario(), language);
        List<FilmRow> rows = new ArrayList<>();
        for (Event event : recording.events()) {
            sight.see(event).ifPresent(rows::add);
        }
        return rows;
    }

    @Override
    public SeenTies ties(FilmRecording recording) {
        return SeenTies.of(recording.ties(), place(recording));
    }

    @Override
    public Cast cast(FilmRecording recording) {
        return Cast.of(recording.scenario()).as(nation);
    }

    private int place(FilmRecording recording) {
        return recording.scenario().nations().stream()
                .map(each -> each.id())
                .toList()
                .indexOf(nation);
    }
}
