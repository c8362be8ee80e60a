package entente.web.watch;

import entente.engine.description.Message;
import entente.engine.scenario.Scenario;
import entente.web.explore.film.FilmRecording;
import entente.web.explore.film.TooLong;
import entente.web.explore.story.PlotStories;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import entente.web.shelf.ScenarioShelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Records runs that somebody wants to watch, and keeps the last few: a film is asked for in parts. */
public final class Recordings {

    private static final int MOST_EVENTS = 2_000_000;
    private static final int MOST_AT_ONCE = 2;

    private final ScenarioShelf shelf;
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);
    private final Map<Key, Film> films = new LinkedHashMap<>(16, 0.75f, true);

    /** Records runs of these scenarios. */
    public Recordings(ScenarioShelf shelf) {
        this.shelf = shelf;
    }

    /** A recorded run and what is told of it. */
    record Film(FilmRecording recording, PlotStories stories) {}

    /** What a run follows from. The text of the scenario belongs to it, because a saved one may be changed. */
    private record Key(String text, List<String> settings, long seed) {}

    /**
     * The film of an order, recorded now unless it is at hand.
     *
     * @throws RequestRefusal if there is no such scenario, or it is too long
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong with the settings
     */
    Film of(WatchRequest order) {
        ScenarioShelf.Source source = shelf.find(order.scenario()).orElseThrow(RequestRefusal::notFound);
        Key key = new Key(source.text(), order.settings(), order.seed());
        Film known = find(key);
        if (known != null) {
            return known;
        }
        turns.acquireUninterruptibly();
        try {
            Film meanwhile = find(key);
            return meanwhile != null ? meanwhile : keep(key, record(source.read(order.settings()), order.seed()));
        } finally {
            turns.release();
        }
    }

    private static Film record(Scenario scenario, long seed) {
        try {
            FilmRecording recording = FilmRecording.of(scenario, seed, List.of());
            return new Film(recording, PlotStories.of(recording));
        } catch (TooLong e) {
            throw new RequestRefusal(
                    Problem.of(422, "invalid", Message.of("problem.asTold", String.valueOf(e.getMessage()))));
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Film find(Key key) {
        return films.get(key);
    }

    private synchronized Film keep(Key key, Film film) {
        films.put(key, film);
        long events = films.values().stream().mapToLong(Recordings::size).sum();
        var oldest = films.values().iterator();
        while (events > MOST_EVENTS && films.size() > 1) {
            events -= size(oldest.next());
            oldest.remove();
        }
        return film;
    }

    private static long size(Film film) {
        return film.recording().events().size();
    }
}
