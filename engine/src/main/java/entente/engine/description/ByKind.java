package entente.engine.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What there is for each kind of a sealed family: who carries out each kind of decision, who tells of each kind of event.
 *
 * @param <T> the family
 * @param <R> what there is for a kind
 */
public final class ByKind<T, R> {

    private final Class<T> family;
    private final Map<Class<?>, R> all = new LinkedHashMap<>();

    /** Nothing yet for any kind of a family. */
    public ByKind(Class<T> family) {
        this.family = family;
    }

    /** The kinds of a sealed family that are no families themselves, in the order in which it permits them. */
    public static <T> List<Class<? extends T>> kinds(Class<T> family) {
        return leaves(family)
                .<Class<? extends T>>map(kind -> kind.asSubclass(family))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> kind) {
        return kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ByKind::leaves) : Stream.of(kind);
    }

    /** Reads what is handed over as something of one kind; nothing else may be handed to it. */
    public static <T, K extends T> Consumer<T> consumer(Class<K> kind, Consumer<K> own) {
        return one -> own.accept(kind.cast(one));
    }

    /**
     * Says what there is for a kind.
     *
     * @throws IllegalStateException if there is something for it already
     */
    public void put(Class<? extends T> kind, R what) {
        if (all.putIfAbsent(kind, what) != null) {
            throw new IllegalStateException(
                    kind.getSimpleName() + " stands twice among kinds of " + family.getSimpleName());
        }
    }

    /** What there is for the kind of this. */
    public Optional<R> find(T one) {
        return Optional.ofNullable(all.get(one.getClass()));
    }

    /**
     * The same where there is something for every kind.
     *
     * @throws IllegalStateException if there is nothing for it
     */
    public R get(T one) {
        return find(one)
                .orElseThrow(() -> new IllegalStateException("nobody cares for "
                        + one.getClass().getSimpleName() + ", a kind of " + family.getSimpleName()));
    }

    /** The kinds for which there is nothing. */
    public List<Class<? extends T>> missing() {
        return kinds(family).stream().filter(kind -> !all.containsKey(kind)).toList();
    }
}
