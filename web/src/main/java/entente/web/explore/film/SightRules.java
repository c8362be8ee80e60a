package entente.web.explore.film;

import entente.engine.description.ByKind;
import entente.engine.event.Event;
import entente.scenarios.message.Language;
import entente.web.naming.EngineWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which events are seen from somewhere, and which of their fields are not. A kind without a rule is not seen. */
final class SightRules {

    private final ByKind<Event, Rule> rules = new ByKind<>(Event.class);
    private final Language language;
    private final EngineWords words;

    private record Rule(Predicate<Event> seen, List<String> hidden) {}

    /** Rules by which sentences are told in a language and in somebody's words. */
    SightRules(Language language, EngineWords words) {
        this.language = language;
        this.words = words;
    }

    /** Events of a kind are seen if the test holds, without the fields named. */
    <E extends Event> void see(Class<E> kind, Predicate<E> test, String... hidden) {
        rules.put(kind, new Rule(event -> test.test(kind.cast(event)), List.of(hidden)));
    }

    /** What is seen of an event; empty for nothing. */
    Optional<FilmRow> row(Event event) {
        return rules.find(event)
                .filter(rule -> rule.seen().test(event))
                .map(rule -> FilmRow.of(event, language, words).without(rule.hidden()));
    }
}
