package entente.web.exercise.http;

import entente.web.access.AccessRoutes;
import entente.web.access.LinkAddress;
import entente.web.access.Sessions;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Exercises;
import entente.web.exercise.service.Setup;
import entente.web.exercise.service.Timepiece;
import entente.web.exercise.state.Phase;
import entente.web.exercise.store.SqliteExerciseStore;
import entente.web.exercise.view.ReviewInput;
import entente.web.page.Pages;
import entente.web.shelf.ScenarioShelf;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rooms of exercises: the list, the way in, and what happens in each. */
public final class ExerciseRoutes implements AccessRoutes.Feature, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExerciseRoutes.class);
    private static final int TICK_MILLIS = 250;

    private final Exercises exercises;
    private final Visits visits;
    private final LinkAddress address;
    private final Pages pages;
    private final SetupRoutes setups;
    private final SeatFeeds feeds = new SeatFeeds();
    private final Reviews reviews;
    /** Exercises that were over when they were last looked at. */
    private final Set<String> over = new HashSet<>();

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "exercise-clock");
        thread.setDaemon(true);
        return thread;
    });
    private Map<String, Set<SeatRole>> rules = Map.of();
    private @Nullable Future<?> ticking;

    private ExerciseRoutes(
            Exercises exercises,
            Sessions sessions,
            LinkAddress address,
            Pages pages,
            ScenarioShelf scenarios,
            int threads) {
        this.exercises = exercises;
        this.address = address;
        visits = new Visits(exercises, sessions);
        this.pages = pages;
        setups = new SetupRoutes(visits, pages, scenarios);
        reviews = new Reviews(threads);
    }

    /**
     * Opens the exercises of a folder and starts their clocks.
     *
     * @param salt a secret of the server that goes into the digests of codes
     * @param address where phones reach the server
     * @param scenarios what can be played
     * @param threads on how many threads futures are run
     */
    public static ExerciseRoutes open(
            Path folder,
            String salt,
            Sessions sessions,
            LinkAddress address,
            Pages pages,
            ScenarioShelf scenarios,
            int threads) {
        Exercises exercises = new Exercises(
                new SqliteExerciseStore(folder), Timepiece.system(), salt, new SecureRandom(), address::isLocal);
        ExerciseRoutes routes = new ExerciseRoutes(exercises, sessions, address, pages, scenarios, threads);
        routes.start();
        return routes;
    }

    /**
     * Begins an exercise, led by who asks, with codes for all who are invited; says its id.
     *
     * @param controllers the nations that have a controller of their own
     * @param observers whether there is a code for observers
     * @throws entente.web.problem.RequestRefusal if it cannot be begun
     */
    public String begin(Context ctx, Setup setup, List<String> controllers, boolean observers) throws Exception {
        return setups.begin(ctx, setup, controllers, observers);
    }

    /** The titles and ids of the exercises that were started from a plan, with the revision that each was started from. */
    public List<StartedExercise> startedFrom(String plan) {
        List<StartedExercise> started = new ArrayList<>();
        for (ExerciseRoom room : exercises.all()) {
            room.plan()
                    .filter(source -> source.id().equals(plan))
                    .ifPresent(source -> started.add(new StartedExercise(
                            room.id(), room.publicPicture().course().title(), source.revision())));
        }
        return started;
    }

    /** An exercise that was started from a plan. */
    public record StartedExercise(String id, String title, int revision) {}

    private void start() {
        exercises.all().stream().filter(ExerciseRoutes::isOver).forEach(room -> over.add(room.id()));
        ticking = clock.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** One exercise that cannot go on, because the disk is full for instance, must not stop the others' clocks. */
    private void tick() {
        for (ExerciseRoom room : exercises.all()) {
            try {
                room.tick();
                if (isOver(room) && over.add(room.id())) {
                    prepareReview(room);
                }
            } catch (RuntimeException e) {
                LOG.warn("the clock of exercise {} could not go on", room.id(), e);
            }
        }
    }

    private static boolean isOver(ExerciseRoom room) {
        return room.publicPicture().course().phase() == Phase.ENDED;
    }

    /** While people still look up from the last move, what the review asks first is begun. */
    private void prepareReview(ExerciseRoom room) {
        ReviewInput material = room.material();
        if (!room.isArchive()) {
            reviews.ladder(room.id(), material);
            ReviewApi.firstQuestion(material).ifPresent(question -> reviews.prepare(room.id(), material, question));
        }
    }

    @Override
    public void addTo(AccessRoutes routes) {
        // Before the lobby, whose addresses may hold any id.
        setups.addTo(routes);
        new Lobby(visits, feeds, pages).addTo(routes);
        SeatRoutes seats = new SeatRoutes(routes, visits);
        new RoomPages(pages).addTo(seats);
        new PaperPages(exercises, address, pages).addTo(seats);
        new RoomApi(feeds, new JoinLinks(address), pages).addTo(seats);
        new CodeApi(exercises, address).addTo(seats);
        new ReviewApi(reviews, exercises, feeds, pages).addTo(seats);
        new HappenedApi(reviews, pages).addTo(seats);
        rules = seats.rules();
    }

    /** For each route of an exercise, method and path, the roles of seats that it is for. */
    public Map<String, Set<SeatRole>> rules() {
        return rules;
    }

    @Override
    public void close() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        clock.shutdownNow();
        exercises.close();
    }
}
