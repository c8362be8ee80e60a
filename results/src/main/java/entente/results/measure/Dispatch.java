package entente.results.measure;

import entente.engine.event.Event;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Hands each event to those who asked for events of its class, in the order in which they asked. */
final class Dispatch {

    private final Map<Class<?>, List<Consumer<Event>>> handlers = new IdentityHashMap<>();

    /** From now on, events of exactly this class go to the handler too. */
    <E extends Event> void on(Class<E> type, Consumer<E> handler) {
        handlers.computeIfAbsent(type, key -> new ArrayList<>(4)).add(event -> handler.accept(type.cast(event)));
    }

    void hand(Event event) {
        List<Consumer<Event>> interested = handlers.get(event.getClass());
        if (interested != null) {
            for (int i = 0; i < interested.size(); i++) {
                interested.get(i).accept(event);
            }
        }
    }
}
