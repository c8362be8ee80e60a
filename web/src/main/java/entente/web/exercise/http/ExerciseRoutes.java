package entente.web.exercise.http;

import entente.scenarios.library.Library;
import entente.web.access.Role;
import entente.web.access.Routes;
import entente.web.access.Sessions;
import entente.web.exercise.room.ExerciseRoom;
import entente.web.exercise.room.Exercises;
import entente.web.page.Pages;
import java.util.Set;
import java.util.Map;

/** The rooms of exercises: the list, the way in, and what happens in each. */
public final class ExerciseRoutes implements Routes.Feature {

    private final Visits visits;
    private final Pages pages;
    private final SeatFeeds feeds = new SeatFeeds();
    private final Reviews reviews;
    private Map<String, Set<entente.web.exercise.record.Role>> rules = Map.of();

    /**
     * The routes of these exercises.
     *
     * @param threads on how many threads futures are run
     */
    public ExerciseRoutes(Exercises exercises, Sessions sessions, Pages pages, int threads) {
        visits = new Visits(exercises, sessions);
        this.pages = pages;
        reviews = new Reviews(threads);
    }

    @Override
    public void addTo(Routes routes) {
        new Lobby(visits, pages).addTo(routes);
        new SetupRoutes(visits, pages).addTo(routes);
        SeatRoutes seats = new SeatRoutes(routes, visits);
        new RoomPages(pages).addTo(seats);
        new RoomApi(feeds).addTo(seats);
        new CodeApi(visits.exercises()).addTo(seats);
        new ReviewApi(reviews, visits.exercises(), feeds).addTo(seats);
        rules = seats.rules();
    }

    /** For each route of an exercise, method and path, the roles of seats that it is for. */
    public Map<String, Set<entente.web.exercise.record.Role>> rules() {
        return rules;
    }
}
