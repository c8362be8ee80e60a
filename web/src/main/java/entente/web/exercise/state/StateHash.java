package entente.web.exercise.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.engine.scenario.Nation;
import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import entente.scenarios.format.EngineJson;
import entente.web.exercise.store.Digests;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A digest of all that a world shows: the truth, and what each nation holds and thinks. */
public final class StateHash {

    private StateHash() {}

    /** The digest of a live world; empty where a world is only read from stored events. */
    public static String of(ExerciseWorld world) {
        return world.findView()
                .map(view -> of(view, world.scenario().nations()))
                .orElse("");
    }

    private static String of(ControlView view, List<Nation> nations) {
        List<Object> all = new ArrayList<>();
        all.add(view.day());
        all.add(view.plots());
        nations.forEach(nation -> all.add(of(view.nation(nation.id()))));
        try {
            return Digests.of(EngineJson.mapper().writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> of(NationView view) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("dossiers", view.dossiers());
        all.put("watchlist", view.watchlistSize());
        all.put("jobs", view.waitingJobs());
        all.put("teams", List.of(view.teams(), view.freeTeams(), view.analysts()));
        all.put("attention", view.attention());
        all.put("estimates", view.estimates());
        all.put("priorities", view.priorities());
        all.put("policy", view.policy());
        all.put("releases", view.waitingReleases());
        all.put("requests", view.pendingRequests());
        view.others()
                .forEach(other ->
                        all.put(other, List.of(view.affinity(other), view.trust(other), view.received(other))));
        return all;
    }
}
