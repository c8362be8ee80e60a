package entente.results.mechanism;

import entente.engine.decision.Decision;
import entente.engine.description.Baseline;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Count;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes to worlds, in the words of the scenario language. */
final class Changes {

    private static final List<String> EVERYONE = List.of(Agreement.EVERYONE);

    private Changes() {}

    /** A field of all nations, in the group of that name: {@code capability}, {@code sharing}, {@code law} and so on. */
    static Change nations(String group, String field, Object value) {
        return eachNation(nation -> regrouped(nation, group, field, old -> value));
    }

    /** All nations decide, as autopilots do: where a mechanism acts through what nations make of it. */
    static Change decided() {
        return eachNation(nation -> Defaults.changed(nation, "autopilot", true));
    }

    /** A number of all nations, by what it is now; no more than 1 for shares. */
    static Change scaled(String group, String field, DoubleUnaryOperator by) {
        return eachNation(nation -> regrouped(nation, group, field, old -> scaled(old, by)));
    }

    private static Object scaled(Object old, DoubleUnaryOperator by) {
        if (old instanceof Count count) {
            return count.equals(Count.UNLIMITED) ? count : Count.of((int) Math.ceil(by.applyAsDouble(count.value())));
        }
        return by.applyAsDouble((double) old);
    }

    private static Nation regrouped(Nation nation, String group, String field, UnaryOperator<Object> by) {
        Record part = (Record) Fields.of(nation, group);
        return Defaults.changed(nation, group, Defaults.changed(part, field, by.apply(Fields.of(part, field))));
    }

    /** A field of all nations that stands in no group. */
    static Change eachNation(UnaryOperator<Nation> by) {
        return scenario(written -> Defaults.changed(
                written, "nations", written.nations().stream().map(by).toList()));
    }

    /** A clause of all agreements. */
    static Change clause(String field, Object value) {
        return scenario(written -> Defaults.changed(
                written,
                "agreements",
                written.agreements().stream()
                        .map(each -> Defaults.changed(each, "terms", Defaults.changed(each.terms(), field, value)))
                        .toList()));
    }

    /** No agreements. */
    static Change noAgreements() {
        return scenario(written -> Defaults.changed(written, "agreements", List.of()));
    }

    /** An agreement with standard clauses between every two nations that have none. */
    static Change agreementsOfAll() {
        return scenario(written -> {
            List<Agreement> all = new ArrayList<>();
            all.add(Defaults.of(Agreement.class, Baseline.STANDARD, Map.of("parties", EVERYONE)));
            all.addAll(written.agreements());
            return Defaults.changed(written, "agreements", all);
        });
    }

    /** A field of all institutions of some kinds. */
    static Change fieldOf(Predicate<InstitutionKind> which, String field, Object value) {
        return eachInstitution(each -> which.test(each.kind()) ? Defaults.changed(each, field, value) : each);
    }

    /** What becomes of each institution. */
    static Change eachInstitution(UnaryOperator<Institution> by) {
        return scenario(written -> Defaults.changed(
                written, "institutions", written.institutions().stream().map(by).toList()));
    }

    /** No institution of a kind does anything: scripts and laws may name it still, so that its name stays. */
    static Change without(InstitutionKind kind) {
        Map<String, Object> idle = Map.of(
                "kinds",
                List.of(),
                "sharedWatchlist",
                false,
                "coordinatesJointOperations",
                false,
                "jointTaskForce",
                false,
                "exerciseDays",
                0.0,
                "budgetPerYear",
                0.0,
                "programmes",
                List.of());
        return eachInstitution(each -> each.kind() == kind ? Defaults.changed(each, idle) : each);
    }

    /** An institution of a kind and of all nations, where there is none. */
    static Change with(InstitutionKind kind, Map<String, ?> fields) {
        return scenario(written -> {
            if (written.institutions().stream().anyMatch(each -> each.kind() == kind)) {
                return written;
            }
            Map<String, Object> given = new HashMap<>(fields);
            given.put("id", "added-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            given.put("kind", kind);
            given.put("members", EVERYONE);
            List<Institution> all = new ArrayList<>(written.institutions());
            all.add(Defaults.of(Institution.class, Baseline.STANDARD, given));
            return Defaults.changed(written, "institutions", all);
        });
    }

    /** An institution of all nations' financial intelligence units, where there is none. */
    static Change withUnits() {
        return scenario(written -> {
            if (written.institutions().stream()
                    .anyMatch(each -> each.mandate().channels().contains(Channel.FINANCE))) {
                return written;
            }
            List<Institution> all = new ArrayList<>(written.institutions());
            Map<String, Object> units = new HashMap<>();
            units.put("id", "added-units");
            units.put("kind", InstitutionKind.REGIONAL_ORGANISATION);
            units.put("members", EVERYONE);
            units.put("channels", List.of(Channel.FINANCE));
            units.put("sharedWatchlist", false);
            units.put("coordinatesJointOperations", false);
            all.add(Defaults.of(Institution.class, Baseline.STANDARD, units));
            return Defaults.changed(written, "institutions", all);
        });
    }

    /** A field of the rules of the world. */
    static Change rule(String field, Object value) {
        return scenario(written -> Defaults.changed(written, "rules", Defaults.changed(written.rules(), field, value)));
    }

    /** A field of a group of the rules that has a name: {@code diplomacy}, {@code courts} and so on. */
    static Change rule(String group, String field, Object value) {
        return scenario(written -> Defaults.changed(
                written,
                "rules",
                Defaults.changed(
                        written.rules(),
                        group,
                        Defaults.changed((Record) Fields.of(written.rules(), group), field, value))));
    }

    /** Decisions besides. */
    static Change decisions(Function<Scenario, List<Decision>> decided) {
        return world -> {
            List<Decision> all = new ArrayList<>(world.decisions());
            all.addAll(decided.apply(world.scenario()));
            return new World(world.scenario(), all);
        };
    }

    private static Change scenario(UnaryOperator<Scenario> by) {
        return world -> new World(by.apply(world.scenario()), world.decisions());
    }
}
