package entente.scenarios.imports.relations;

import entente.scenarios.imports.table.Problems;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The two tables, read: states, and what every two of them have in common. */
final class RelationTables {

    private static final List<String> STATE_COLUMNS = List.of("iso3", "name", "unIdealPoint");
    private static final List<String> STATE_OPTIONS =
            List.of("unSession", "populationThousands", "leaderTransitionsPerYear");
    private static final List<String> DYAD_COLUMNS = List.of(
            "isoA", "isoB", "defensePact", "nonAggression", "consultation", "rivalry", "jointIgos", "contiguity");
    private static final List<String> DYAD_OPTIONS = List.of("economicTies");
    private static final double MOST_THOUSANDS = 1e7;
    private static final int FARTHEST = 5;
    private static final int CODE = 3;

    private final Map<String, State> states = new TreeMap<>();
    private final Map<String, Dyad> dyads = new TreeMap<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private final Map<String, Integer> empty = new LinkedHashMap<>();
    private double mostIgos;
    private int comments;
    private int repeated;

    private RelationTables() {}

    /** Reads both; every row is checked, those of states that nobody asks for too. */
    static RelationTables read(Path stateFile, Path dyadFile, Problems stateProblems, Problems dyadProblems) {
        RelationTables tables = new RelationTables();
        CsvTable stateTable = CsvTable.read(stateFile, STATE_COLUMNS, STATE_OPTIONS, stateProblems);
        CsvTable dyadTable = CsvTable.read(dyadFile, DYAD_COLUMNS, DYAD_OPTIONS, dyadProblems);
        stateTable.rows().forEach(tables::addState);
        dyadTable.rows().forEach(tables::addDyad);
        tables.comments = stateTable.comments() + dyadTable.comments();
        stateTable.unused().forEach(column -> tables.unused.add(column + " of " + stateFile));
        dyadTable.unused().forEach(column -> tables.unused.add(column + " of " + dyadFile));
        return tables;
    }

    private void addState(TableRow row) {
        String code = row.code("iso3");
        State state = new State(
                code,
                row.text("name").isBlank() ? code : row.text("name"),
                row.find("unIdealPoint", -10, 10).orElse(null),
                row.find("unSession", 1, 10_000).map(Double::intValue).orElse(null),
                row.find("populationThousands", 0, MOST_THOUSANDS).orElse(null),
                row.find("leaderTransitionsPerYear", 0, 100).orElse(null));
        if (states.putIfAbsent(code, state) != null) {
            row.wrong("iso3", "this state has a row above; leave one");
        }
    }

    private void addDyad(TableRow row) {
        DYAD_COLUMNS.stream()
                .filter(column -> !row.isKnown(column))
                .forEach(column -> empty.merge(column, 1, Integer::sum));
        String first = row.code("isoA");
        String second = row.code("isoB");
        Dyad dyad = new Dyad(
                row.flag("defensePact"),
                row.flag("nonAggression"),
                row.flag("consultation"),
                row.number("rivalry", 0, 1),
                row.number("jointIgos", 0, 10_000),
                row.whole("contiguity", FARTHEST),
                row.find("economicTies", 0, 1).orElse(null));
        mostIgos = Math.max(mostIgos, dyad.jointIgos());
        if (first.equals(second)) {
            row.wrong("isoB", "a pair is of two different states");
            return;
        }
        Dyad above = dyads.putIfAbsent(pair(first, second), dyad);
        if (dyad.equals(above)) {
            repeated++;
        } else if (above != null) {
            row.wrong(
                    "isoB", "the pair " + first + " and " + second + " has a row above that says otherwise; leave one");
        }
    }

    /** Every state of the table, by code. */
    Map<String, State> states() {
        return states;
    }

    Optional<Dyad> find(String first, String second) {
        return Optional.ofNullable(dyads.get(pair(first, second)));
    }

    /**
     * Common memberships: the joint organisations as a share of the most that any two in the table have, squared, because
     * the first ones are those that nearly everybody is in and say little (assumption); 0 where nobody has any.
     */
    double sharedMemberships(Dyad dyad) {
        double share = mostIgos == 0 ? 0 : dyad.jointIgos() / mostIgos;
        return share * share;
    }

    /** Columns that were read but mean nothing here. */
    Set<String> unused() {
        return unused;
    }

    /** How many cells of the table of pairs say nothing, by column: they count as 0. */
    Map<String, Integer> empty() {
        return empty;
    }

    /** How many lines of both are comments. */
    int comments() {
        return comments;
    }

    /** How many rows say again what another row has said of the pair, as in tables that list both directions. */
    int repeated() {
        return repeated;
    }

    /** How many pairs have a state that the table of states does not know. */
    long strangers() {
        return dyads.keySet().stream()
                .filter(pair ->
                        !states.containsKey(pair.substring(0, CODE)) || !states.containsKey(pair.substring(CODE)))
                .count();
    }

    private static String pair(String first, String second) {
        return first.compareTo(second) < 0 ? first + second : second + first;
    }

    /**
     * What the table of states says of one.
     *
     * @param code three letters
     * @param name its name; its code where there is none
     * @param position its ideal point from votes in the UN General Assembly (Bailey, Strezhnev and Voeten 2017); null where
     *     it is not known
     * @param session the session the ideal point is from; null where it is not known
     * @param populationThousands thousands of people; null where it is not known
     * @param leaderTransitionsPerYear how often its leader changes, a year; null where it is not known
     */
    record State(
            String code,
            String name,
            @Nullable Double position,
            @Nullable Integer session,
            @Nullable Double populationThousands,
            @Nullable Double leaderTransitionsPerYear) {}
}
