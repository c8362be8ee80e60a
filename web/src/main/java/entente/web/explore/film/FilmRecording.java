package entente.web.explore.film;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * One run, recorded: a pure function of a scenario, a seed and decisions, as the run is.
 *
 * @param scenario the scenario with its settings
 * @param seed the seed
 * @param events what happened, in order, without the engine's bookkeeping
 * @param ties how nations stood to each other, at regular days
 */
public record FilmRecording(Scenario scenario, long seed, List<Event> events, Ties ties) {

    /** The most events a film holds. */
    static final int MOST_KEPT = 500_000;

    /** The most events of a run that is recorded, those that are not kept among them: a run must come to its end soon. */
    static final int MOST_EVENTS = 3_000_000;

    public FilmRecording {
        events = List.copyOf(events);
    }

    /**
     * Runs a scenario to its end and records it.
     *
     * @param decisions decisions beside those of the scenario
     * @throws TooLong if more happens in it than a film holds
     */
    public static FilmRecording of(Scenario scenario, long seed, List<Decision> decisions) {
        List<Event> kept = new ArrayList<>();
        Simulation run = Simulation.start(scenario, Seeds.of(seed), decisions, new EventListener() {
            private int heard;

            @Override
            public void on(Event event) {
                if (++heard > MOST_EVENTS || kept.size() == MOST_KEPT) {
                    throw new TooLong(event.day());
                }
                if (Kept.is(event)) {
                    kept.add(event);
                }
            }
        });
        Ties ties = Ties.sampled(scenario, run);
        return new FilmRecording(scenario, seed, kept, ties);
    }
}
