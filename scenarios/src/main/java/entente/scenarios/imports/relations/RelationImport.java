package entente.scenarios.imports.relations;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.NearestName;
import entente.scenarios.imports.Faults;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A scenario skeleton of real political relations. Affinity is not imported: the scenario states what two nations have in
 * common and what divides them, and the model weighs it ({@link entente.engine.scenario.AffinityWeights}).
 */
public final class RelationImport {

    private static final int FEWEST = 2;

    private RelationImport() {}

    /**
     * What came of an import.
     *
     * @param text the scenario, in YAML
     * @param notes what was read but not used, and what was assumed where nothing was known: a sentence each
     */
    public record Skeleton(String text, List<String> notes) {}

    /**
     * Makes a skeleton.
     *
     * @param states the table of states
     * @param dyads the table of pairs
     * @param nations codes of the states that take part, in the order of the scenario
     * @param agreements whether allies have an agreement with the standard clauses
     * @throws InvalidInput with everything that is wrong with the tables and the nations
     */
    public static Skeleton of(Path states, Path dyads, List<String> nations, boolean agreements) {
        Faults stateFaults = new Faults(states.toString());
        Faults dyadFaults = new Faults(dyads.toString());
        Faults nationFaults = new Faults("--nations");
        RelationTables tables = RelationTables.read(states, dyads, stateFaults, dyadFaults);
        List<String> codes = nations.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
        if (stateFaults.isEmpty()) {
            check(codes, tables, nationFaults);
        }
        Faults.throwIfAny(stateFaults, dyadFaults, nationFaults);
        List<State> chosen = codes.stream().map(tables.states()::get).toList();
        Notes notes = new Notes(tables, chosen);
        String text = new SkeletonText(tables, chosen, notes.position(), agreements).text();
        return new Skeleton(text, notes.sentences());
    }

    /** Reads a list of nations, as {@code FRA,DEU}. */
    public static List<String> codes(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    private static void check(List<String> codes, RelationTables tables, Faults faults) {
        Set<String> seen = new LinkedHashSet<>();
        for (String code : codes) {
            if (!tables.states().containsKey(code)) {
                String advice =
                        NearestName.advice(code, List.copyOf(tables.states().keySet()));
                faults.add("nations", 0, code.isEmpty() ? "empty" : code, "the table has no such state; " + advice);
            } else if (!seen.add(code)) {
                faults.add("nations", 0, code, "it is named twice; name it once");
            }
        }
        if (faults.isEmpty() && codes.size() < FEWEST) {
            faults.add("nations", 0, String.join(",", codes), "name at least two states, as FRA,DEU");
        }
    }
}
