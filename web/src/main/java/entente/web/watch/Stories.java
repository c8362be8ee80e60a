package entente.web.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.web.explore.story.NationOutcome;
import entente.web.explore.story.NationTelling;
import entente.web.explore.story.PlotStory;
import entente.web.explore.story.PlotTelling;
import entente.web.explore.story.ReportTelling;
import entente.web.explore.story.Sentence;
import entente.web.naming.SpokenNames;
import entente.web.watch.Recordings.Film;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stories as JSON (format 1.0): {@code formatVersion}, {@code about}, {@code kind} ({@code plot}, {@code report}, {@code
 * nation} or {@code other}), {@code sentences} in the reader's language, and {@code data}, the same as numbers and ids.
 */
final class Stories {

    private static final String VERSION = "1.0";

    private final Film film;
    private final Scenario scenario;
    private final Sentence.Texts texts;
    private final SpokenNames names;

    Stories(Film film, Sentence.Texts texts) {
        this.film = film;
        this.scenario = film.recording().scenario();
        this.texts = texts;
        names = film.stories().names();
    }

    /** The story of whatever has this id; without sentences where there is nothing to tell but the events. */
    ObjectNode about(String id) {
        Optional<PlotStory> plot = film.stories().find(id);
        if (plot.isPresent()) {
            return json(id, "plot", new PlotTelling(names).tell(plot.get()), plot.get());
        }
        Optional<List<Sentence>> report = new ReportTelling(names).tell(film.stories(), id);
        if (report.isPresent()) {
            return json(id, "report", report.get(), null);
        }
        if (scenario.nations().stream().anyMatch(nation -> nation.id().equals(id))) {
            NationOutcome story = NationOutcome.of(id, film.recording(), film.stories());
            return json(id, "nation", new NationTelling(names).tell(story), story);
        }
        return json(id, "other", List.of(), null);
    }

    private ObjectNode json(String id, String kind, List<Sentence> sentences, @Nullable Object data) {
        ObjectNode node = EngineJson.mapper().createObjectNode();
        node.put("formatVersion", VERSION).put("about", id).put("kind", kind);
        ArrayNode told = node.putArray("sentences");
        sentences.forEach(sentence -> told.add(sentence.text(texts)));
        node.set("data", EngineJson.mapper().valueToTree(data));
        return node;
    }
}
