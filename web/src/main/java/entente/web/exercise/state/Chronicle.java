package entente.web.exercise.state;

import entente.engine.event.Event;
import entente.web.exercise.telling.Briefs;
import entente.web.exercise.telling.Circulation;
import entente.web.exercise.telling.FrontPage;
import entente.web.exercise.telling.FrontPages;
import entente.web.exercise.telling.MinisterBrief;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each move was told as: a front page for everybody, and a brief for each nation. */
public final class Chronicle {

    private final ExerciseWorld world;
    private final FrontPages papers;
    private final Briefs briefs;
    private final Map<String, MinisterBrief> latest = new LinkedHashMap<>();
    private @Nullable FrontPage page;
    private int told;

    /** @param asks whether a point of the scenario is asked at all */
    Chronicle(ExerciseWorld world, ExerciseNames names, Circulation circulation, Predicate<String> asks) {
        this.world = world;
        papers = new FrontPages(world.scenario(), names.spoken());
        briefs = new Briefs(names.spoken(), circulation, asks);
    }

    /** A move has come to its end. */
    void moveEnds(int move, double fromDay) {
        List<Event> events = world.events().subList(told, world.events().size());
        told = world.events().size();
        page = papers.of(move, fromDay, world.day(), events);
        world.findView()
                .ifPresent(view -> world.scenario()
                        .nations()
                        .forEach(nation ->
                                latest.put(nation.id(), briefs.of(move, fromDay, view.nation(nation.id()), events))));
    }

    /** The front page of the last move that was closed. */
    public Optional<FrontPage> frontPage() {
        return Optional.ofNullable(page);
    }

    /** A nation's brief of the last move that was closed; empty where what nations hold is not kept. */
    public Optional<MinisterBrief> brief(String nation) {
        return Optional.ofNullable(latest.get(nation));
    }
}
