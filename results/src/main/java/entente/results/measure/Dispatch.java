package entente.results.measure;

import entente.engine.event.Event;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands each event to those who asked for events of its class, in the order in which they asked. */
final class Dispatch {

    private final IdentityHashMap<Class<?>, Consumer<?>[]> handlers = new IdentityHashMap<>();

    /** From now on, events of exactly this class go to the handler too. */
    <E extends Event> void on(Class<E> type, Consumer<E> handler) {
        handlers.merge(type, new Consumer<?>[] {handler}, (before, one) -> {
            Consumer<?>[] both = Arrays.copyOf(before, before.length + 1);
            both[before.length] = handler;
            return both;
        });
    }

    /** Whether anybody asked for events of this kind. */
    boolean isHeard(Class<? extends Event> kind) {
        return handlers.containsKey(kind);
    }

    @SuppressWarnings("unchecked") // Handlers stand under the class that they take.
    void hand(Event event) {
        Consumer<?> @Nullable [] interested = handlers.get(event.getClass());
        if (interested != null) {
            for (Consumer<?> handler : interested) {
                ((Consumer<Event>) handler).accept(event);
            }
        }
    }
}
