package entente.scenarios.imports.relations;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import entente.engine.description.Baseline;
import entente.engine.scenario.AffinityWeights;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Relation;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkYaml;
import entente.scenarios.imports.relations.RelationTables.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a skeleton as a person would: the least that is needed, and a comment wherever a number was read or assumed. */
final class SkeletonText {

    private static final AffinityWeights WEIGHTS = Defaults.of(AffinityWeights.class, Baseline.STANDARD, Map.of());

    /** Plots a year for each nation: within the 0.2 to 5 of the Hegghammer and Ketchley plot panel (assumption). */
    private static final double PLOTS_PER_NATION_YEAR = 0.5;

    private final RelationTables tables;
    private final List<State> chosen;
    private final double assumedPosition;
    private final boolean agreements;
    private final Optional<ImportedNetwork> imported;

    SkeletonText(
            RelationTables tables,
            List<State> chosen,
            double assumedPosition,
            boolean agreements,
            Optional<ImportedNetwork> imported) {
        this.tables = tables;
        this.chosen = chosen;
        this.assumedPosition = assumedPosition;
        this.agreements = agreements;
        this.imported = imported;
    }

    String text() {
        String codes = chosen.stream().map(State::code).collect(Collectors.joining(", "));
        return """
            # A skeleton of real political relations between %s.
            # Nations, positions and relations were read from tables. What is not written here – capability,
            # technology, law, sharing policies – has the documented default and is the same for all: an
            # assumption, for you to replace. It describes no real service and no real law.
            formatVersion: "1.0"
            id: imported-relations
            title: %s
            horizonDays: 730.5

            nations:
            """.formatted(codes, quoted("Imported relations: " + codes))
                + chosen.stream().map(this::nation).collect(Collectors.joining())
                + "\n# Affinity is not given: it follows from these and the positions by rules.diplomacy.weights.\n"
                + "relations:\n"
                + String.join("", relations())
                + agreements()
                + network();
    }

    private String nation(State state) {
        StringBuilder text =
                new StringBuilder("  - id: " + state.code() + "\n    name: " + quoted(state.name()) + "\n");
        Double thousands = state.populationThousands();
        if (thousands != null) {
            text.append("    population: ").append(Math.round(thousands * 1000)).append('\n');
        }
        text.append("    politics:\n      position: ").append(decimal(position(state)));
        text.append(state.position() == null ? " # not known: the median of the others\n" : session(state));
        Double changes = state.leaderTransitionsPerYear();
        if (changes != null) {
            text.append("      leadershipChangesPerYear: ")
                    .append(decimal(changes))
                    .append('\n');
        }
        return text.toString();
    }

    private static String session(State state) {
        return state.session() == null ? "\n" : " # UN General Assembly, session " + state.session() + "\n";
    }

    private double position(State state) {
        Double known = state.position();
        return known != null ? known : assumedPosition;
    }

    private List<String> relations() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            for (State other : chosen.subList(i + 1, chosen.size())) {
                lines.add(relation(chosen.get(i), other));
            }
        }
        return lines;
    }

    private String relation(State first, State second) {
        Map<String, Object> given = given(first, second);
        Map<String, Object> all = new HashMap<>(given);
        all.put("between", List.of(first.code(), second.code()));
        Relation relation = Defaults.of(Relation.class, Baseline.STANDARD, all);
        double affinity = WEIGHTS.affinity(relation, Math.abs(position(first) - position(second)));
        StringBuilder fields = new StringBuilder();
        for (String field : Relations.FIELDS) {
            Object value = given.get(field);
            if (value != null) {
                fields.append(", ").append(field).append(": ").append(shown(value));
            }
        }
        return "  - {between: [" + first.code() + ", " + second.code() + "]" + fields + "} # affinity "
                + String.format(Locale.ROOT, "%.2f", affinity) + "\n";
    }

    /** The fields of a relation that are not what they are by default. */
    private Map<String, Object> given(State first, State second) {
        return tables.find(first.code(), second.code())
                .map(dyad -> Relations.given(dyad, tables.sharedMemberships(dyad)))
                .orElse(Map.of());
    }

    private static String shown(Object value) {
        return value instanceof Double number ? decimal(number) : value.toString();
    }

    private String agreements() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < chosen.size() && agreements; i++) {
            for (State other : chosen.subList(i + 1, chosen.size())) {
                String code = chosen.get(i).code();
                if (tables.find(code, other.code())
                        .filter(Dyad::isFriendlyAlliance)
                        .isPresent()) {
                    lines.add("  - parties: [" + code + ", " + other.code() + "]\n");
                }
            }
        }
        return lines.isEmpty()
                ? ""
                : "\n"
                        + "# Assumption: allies who are no rivals have an agreement with the standard clauses. An"
                        + " alliance does not\n"
                        + "# prove one.\n"
                        + "agreements:\n" + String.join("", lines);
    }

    private String network() {
        String footprint = chosen.stream()
                .map(state -> state.code() + ": " + decimal(weight(state)))
                .collect(Collectors.joining(", "));
        return "\n# Assumptions: a network active in proportion to population, in millions, and "
                + decimal(PLOTS_PER_NATION_YEAR) + " plots a year for each nation.\n"
                + "networks:\n  - id: network\n    name: The network\n"
                + "    footprint: {" + footprint + "}\n"
                + "    plotsPerYear: " + decimal(PLOTS_PER_NATION_YEAR * chosen.size()) + "\n"
                + imported.map(NetworkYaml::structure).orElse("    structure: cellular\n");
    }

    /** Millions of people, or as many as one where they are not known; never none. */
    private static double weight(State state) {
        Double thousands = state.populationThousands();
        return thousands == null ? 1 : Math.max(0.001, thousands / 1000);
    }

    /** At most four decimals. */
    private static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        String cut = text.replaceFirst("0+$", "").replaceFirst("\\.$", "");
        return cut.equals("-0") ? "0" : cut;
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
