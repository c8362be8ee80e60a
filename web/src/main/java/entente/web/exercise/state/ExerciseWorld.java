package entente.web.exercise.state;

import entente.engine.decision.Decision;
import entente.engine.decision.Outcome;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.engine.view.ControlView;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** The simulated world of an exercise. */
public interface ExerciseWorld {

    /** A decision that was put to the world, at its day. */
    record Put(long entry, Decision decision) {}

    Scenario scenario();

    /** The present day. */
    double day();

    /** All that has happened. */
    List<Event> events();

    /** All decisions and injects that were put to it, in order. */
    List<Put> decisions();

    /** Puts a decision of the present day to it. */
    Outcome decide(Decision decision, long entry);

    /** Hands a nation to its autopilot, or takes it back. */
    void setAutopilot(String nation, boolean on, long entry);

    /** Goes on to a day, and lets somebody look at the end of every day on the way. */
    void advance(double toDay, DoubleConsumer eachDay);

    /** What can be seen of it; empty where it is only read from stored events. */
    Optional<ControlView> findView();
}
