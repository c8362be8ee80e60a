package entente.web.exercise.state;

import entente.web.exercise.record.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Who checks and carries out each kind of entry. */
final class Handlers {

    /** Checks and carries out one kind of entry. */
    interface Handler<E extends Entry> {

        /**
         * Looks whether the actor can do this now, and changes nothing.
         *
         * @throws ExerciseRefusal if not
         */
        default void check(Actor actor, E entry) {}

        /** Carries it out, and says what came of it, in words for who did it; empty if there is nothing to say. */
        String apply(EntryStamp stamp, E entry);
    }

    private record Rule(Predicate<Actor> allowed, Handler<Entry> handler) {}

    private final Map<Class<?>, Rule> rules = new LinkedHashMap<>();

    /** Says who carries out a kind of entry, and who may ask for it. */
    <E extends Entry> void on(Class<E> kind, Predicate<Actor> allowed, Handler<E> handler) {
        Handler<Entry> untyped = new Handler<>() {
            @Override
            public void check(Actor actor, Entry entry) {
                handler.check(actor, kind.cast(entry));
            }

            @Override
            public String apply(EntryStamp stamp, Entry entry) {
                return handler.apply(stamp, kind.cast(entry));
            }
        };
        rules.put(kind, new Rule(allowed, untyped));
    }

    void check(Actor actor, Entry entry) {
        Rule rule = rule(entry);
        if (!rule.allowed().test(actor)) {
            throw new ExerciseRefusal(
                    ExerciseRefusal.Reason.FORBIDDEN, "The role " + actor.role().word() + " does not allow this.");
        }
        rule.handler().check(actor, entry);
    }

    String apply(EntryStamp stamp, Entry entry) {
        return rule(entry).handler().apply(stamp, entry);
    }

    private Rule rule(Entry entry) {
        Rule rule = rules.get(entry.getClass());
        if (rule == null) {
            throw new IllegalStateException("nobody carries out " + entry.type());
        }
        return rule;
    }
}
