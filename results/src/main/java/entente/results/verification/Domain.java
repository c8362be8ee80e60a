package entente.results.verification;

import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The scenarios of which an exact result speaks: those that differ from the bundled one only in what the result follows, and
 * meet its conditions.
 */
final class Domain {

    /** What nothing that happens depends on. */
    private static final List<String> WORDS = List.of(
            "formatVersion",
            "id",
            "title",
            "summary",
            "narrative",
            "objectives",
            "exercise.*",
            "nations[*].id",
            "nations[*].key",
            "nations[*].name",
            "nations[*].region",
            "nations[*].population",
            "networks[*].id",
            "networks[*].key",
            "networks[*].name",
            "networks[*].severity");

    private static final List<String> TIMES = List.of("horizonDays", "warmupDays");

    private static final int MOST_TOLD = 8;

    private final List<String> followed;
    private final List<Condition> conditions = new ArrayList<>();
    private boolean everything;

    private record Condition(Predicate<Scenario> holds, Function<Scenario, String> reason) {}

    private Domain(List<String> followed) {
        this.followed = followed;
    }

    /**
     * Scenarios that differ from the bundled one in such paths alone, as {@code nations[*].capability.teams}, beside names and
     * the time that runs last. A path that ends with a list's star allows more or fewer elements.
     */
    static Domain following(String... paths) {
        return new Domain(Stream.concat(Stream.concat(WORDS.stream(), TIMES.stream()), Stream.of(paths))
                .toList());
    }

    /** All scenarios. */
    static Domain everything() {
        Domain domain = new Domain(List.of());
        domain.everything = true;
        return domain;
    }

    /** Leaves out scenarios that do not meet a condition; the reason says which value does not. */
    Domain where(Predicate<Scenario> holds, Function<Scenario, String> reason) {
        conditions.add(new Condition(holds, reason));
        return this;
    }

    /** What may be changed, beside names and the time that runs last, as paths with stars; empty for everything. */
    List<String> followed() {
        return followed.stream()
                .filter(path -> !WORDS.contains(path) && !TIMES.contains(path))
                .toList();
    }

    /** Why a scenario lies outside, each reason a sentence without its full stop; empty if it lies inside. */
    List<String> reasonsAgainst(Scenario scenario, Scenario bundled) {
        List<ScenarioDifference> strange = everything
                ? List.of()
                : ScenarioDifference.between(bundled, scenario).stream()
                        .filter(difference -> !followed.contains(difference.pattern()))
                        .toList();
        List<String> reasons = new ArrayList<>();
        strange.stream().limit(MOST_TOLD).map(ScenarioDifference::text).forEach(reasons::add);
        if (strange.size() > MOST_TOLD) {
            reasons.add("and " + (strange.size() - MOST_TOLD) + " other values");
        }
        // Conditions may rely on the scenario having the shape of the bundled one.
        if (strange.stream().noneMatch(ScenarioDifference::isStructural)) {
            conditions.stream()
                    .filter(condition -> !condition.holds().test(scenario))
                    .map(condition -> condition.reason().apply(scenario))
                    .forEach(reasons::add);
        }
        return reasons;
    }
}
