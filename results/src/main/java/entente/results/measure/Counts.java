package entente.results.measure;

import entente.engine.event.Event;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Counts events one by one: of which kind, for which measure, and whose they are. */
final class Counts {

    private final ScenarioFacts ground;
    private final RunTotals totals;
    private final Dispatch dispatch;

    Counts(ScenarioFacts ground, RunTotals totals, Dispatch dispatch) {
        this.ground = ground;
        this.totals = totals;
        this.dispatch = dispatch;
    }

    /** Every event of a kind is one. */
    <E extends Event> void each(Class<E> kind, Measure measure, Function<E, String> whose) {
        sum(kind, measure, whose, event -> 1);
    }

    /** Every event of a kind that passes the test is one. */
    <E extends Event> void each(Class<E> kind, Measure measure, Function<E, String> whose, Predicate<E> test) {
        sum(kind, measure, whose, event -> test.test(event) ? 1 : 0);
    }

    /** Every event of a kind is one for each of two nations, and one overall. */
    <E extends Event> void eachOfTwo(
            Class<E> kind, Measure measure, Function<E, String> one, Function<E, String> other) {
        Column column = totals.column(measure);
        dispatch.on(kind, event -> {
            if (ground.counts(event.day())) {
                column.add(ground.places().of(one.apply(event)));
                column.addHere(ground.places().of(other.apply(event)), 1);
            }
        });
    }

    /** Every event of a kind adds an amount to a mean, for each of two nations, and once overall. */
    <E extends Event> void ratioOfTwo(
            Class<E> kind,
            Measure measure,
            Function<E, String> one,
            Function<E, String> other,
            ToDoubleFunction<E> amount) {
        Column column = totals.column(measure);
        dispatch.on(kind, event -> {
            if (ground.counts(event.day())) {
                column.add(ground.places().of(one.apply(event)), amount.applyAsDouble(event), 1);
                column.addHere(ground.places().of(other.apply(event)), amount.applyAsDouble(event), 1);
            }
        });
    }

    /** Every event of a kind counts by an amount. */
    <E extends Event> void sum(Class<E> kind, Measure measure, Function<E, String> whose, ToDoubleFunction<E> amount) {
        Column column = totals.column(measure);
        dispatch.on(kind, event -> {
            if (ground.counts(event.day())) {
                column.add(ground.places().of(whose.apply(event)), amount.applyAsDouble(event));
            }
        });
    }

    /** Every event of a kind adds to both parts of a ratio. */
    <E extends Event> void ratio(
            Class<E> kind,
            Measure measure,
            Function<E, String> whose,
            ToDoubleFunction<E> numerator,
            ToDoubleFunction<E> denominator) {
        Column column = totals.column(measure);
        dispatch.on(kind, event -> {
            if (ground.counts(event.day())) {
                column.add(
                        ground.places().of(whose.apply(event)),
                        numerator.applyAsDouble(event),
                        denominator.applyAsDouble(event));
            }
        });
    }

    /** The share of events of a kind that pass a test. */
    <E extends Event> void share(Class<E> kind, Measure measure, Function<E, String> whose, Predicate<E> test) {
        ratio(kind, measure, whose, event -> test.test(event) ? 1 : 0, event -> 1);
    }
}
