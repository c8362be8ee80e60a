package entente.web.exercise.state;

import entente.engine.description.ByKind;
import entente.web.exercise.record.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Who checks and carries out each kind of entry. To check is to look whether the actor can do this now; it changes nothing, and
 * throws {@link ExerciseRefusal} if not.
 */
final class Handlers {

    private record Rule(
            Predicate<Actor> allowed, BiConsumer<Actor, Entry> check, BiFunction<EntryStamp, Entry, Ack> apply) {}

    private final ByKind<Entry, Rule> rules = new ByKind<>(Entry.class);
    private final Map<String, Predicate<Actor>> allowed = new TreeMap<>();

    /** Says who may ask for a kind of entry, how it is checked, and what it does. */
    <E extends Entry> void on(
            Class<E> kind, Predicate<Actor> allowed, BiConsumer<Actor, E> check, BiConsumer<EntryStamp, E> apply) {
        answer(kind, allowed, check, (stamp, entry) -> {
            apply.accept(stamp, entry);
            return Ack.DONE;
        });
    }

    /** The same for a kind of entry of which there is something to tell to who asked for it. */
    <E extends Entry> void answer(
            Class<E> kind, Predicate<Actor> allowed, BiConsumer<Actor, E> check, BiFunction<EntryStamp, E, Ack> apply) {
        this.allowed.put(Entry.type(kind), allowed);
        rules.put(
                kind,
                new Rule(
                        allowed,
                        (actor, entry) -> check.accept(actor, kind.cast(entry)),
                        (stamp, entry) -> apply.apply(stamp, kind.cast(entry))));
    }

    /** The kinds of entries that somebody may ask for, by their words in the log, in the order of the alphabet. */
    List<String> allowed(Actor actor) {
        return allowed.entrySet().stream()
                .filter(kind -> kind.getValue().test(actor))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The kinds of entries that nobody carries out: none, once all are registered. */
    List<Class<? extends Entry>> missing() {
        return rules.missing();
    }

    void check(Actor actor, Entry entry) {
        Rule rule = rules.get(entry);
        if (!rule.allowed().test(actor)) {
            throw ExerciseRefusal.forbidden("room.refusal.role", actor.role().message());
        }
        rule.check().accept(actor, entry);
    }

    Ack apply(EntryStamp stamp, Entry entry) {
        return rules.get(entry).apply().apply(stamp, entry);
    }
}
