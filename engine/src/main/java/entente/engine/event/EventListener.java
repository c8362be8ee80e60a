package entente.engine.event;

/** Hears every event of a run, in order. */
@FunctionalInterface
public interface EventListener {

    /** Hears one event. */
    void on(Event event);

    /** Hears nothing. */
    EventListener NONE = event -> {};
}
