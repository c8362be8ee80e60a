package entente.web.explore.film;

import entente.engine.event.Event;
import entente.scenarios.message.Language;
import entente.web.naming.SpokenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    public List<FilmRow> rows(FilmRecording recording, Language language, SpokenNames names) {
        Sight sight = new Sight(nation, recording.scenario(), language, names);
        List<FilmRow> rows = new ArrayList<>();
        for (Event event : recording.events()) {
            sight.see(event).ifPresent(rows::add);
        }
        return rows;
    }

    /** Of plots alone: reports bear their names in the rows, for their ids would tell how many each nation has filed. */
    @Override
    public Map<String, String> names(SpokenNames names, Language language) {
        return Viewpoint.inWords(names.cases(nation), language);
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
