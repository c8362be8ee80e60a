package entente.scenarios.imports.relations;

import entente.scenarios.imports.relations.RelationTables.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be said of an import: what was read but is not used, and what was assumed where nothing is known. */
final class Notes {

    private final RelationTables tables;
    private final List<State> chosen;

    Notes(RelationTables tables, List<State> chosen) {
        this.tables = tables;
        this.chosen = chosen;
    }

    List<String> sentences() {
        List<String> notes = new ArrayList<>();
        if (!tables.unused().isEmpty()) {
            notes.add("Read but not used: the columns " + String.join(", ", tables.unused()) + ".");
        }
        if (tables.comments() > 0) {
            notes.add("Lines that are comments: " + tables.comments() + ".");
        }
        if (!tables.empty().isEmpty()) {
            notes.add("Cells of the table of pairs that say nothing count as 0: "
                    + tables.empty().entrySet().stream()
                            .map(cell -> cell.getKey() + " " + cell.getValue())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (tables.repeated() > 0) {
            notes.add("Rows that say again what another row says of the pair: " + tables.repeated()
                    + "; each pair counts once.");
        }
        if (tables.strangers() > 0) {
            notes.add("Read but not used: pairs with a state that the table of states does not have: "
                    + tables.strangers() + ".");
        }
        missing(
                notes,
                "ideal point",
                "the median of the others stands for it",
                chosen.stream().filter(state -> state.position() == null));
        missing(
                notes,
                "population",
                "it is left out",
                chosen.stream().filter(state -> state.populationThousands() == null));
        missing(
                notes,
                "rate of leadership changes",
                "the default of the scenario language stands for it",
                chosen.stream().filter(state -> state.leaderTransitionsPerYear() == null));
        List<Integer> sessions = chosen.stream()
                .map(State::session)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (sessions.size() > 1) {
            notes.add("The ideal points are of different sessions, " + sessions
                    + ": positions may have moved between them.");
        }
        List<String> unlisted = unlisted();
        if (!unlisted.isEmpty()) {
            notes.add("No row for " + String.join(", ", unlisted)
                    + ": nothing in common and no rivalry is assumed, only their policy distance counts.");
        }
        return notes;
    }

    /** What stands for a position that is not known: the median of the known ones, 0 where there is none. */
    double position() {
        double[] known = chosen.stream()
                .map(State::position)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (known.length == 0) {
            return 0;
        }
        int middle = known.length / 2;
        return known.length % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
    }

    private List<String> unlisted() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            for (State other : chosen.subList(i + 1, chosen.size())) {
                if (tables.find(chosen.get(i).code(), other.code()).isEmpty()) {
                    pairs.add(chosen.get(i).code() + "–" + other.code());
                }
            }
        }
        return pairs;
    }

    private static void missing(List<String> notes, String what, String instead, Stream<State> without) {
        String codes = without.map(State::code).collect(Collectors.joining(", "));
        if (!codes.isEmpty()) {
            notes.add("No " + what + " is known of " + codes + ": " + instead + ".");
        }
    }
}
