package entente.scenarios.imports.relations;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.NearestName;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.relations.RelationTables.State;
import entente.scenarios.imports.table.Problems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
     * @param agreements whether allies who are no rivals have an agreement with the standard clauses
     * @param network the network that is active in them; empty for one with a generated structure
     * @throws InvalidInput with everything that is wrong with the tables and the nations
     */
    public static Skeleton of(
            Path states, Path dyads, List<String> nations, boolean agreements, Optional<ImportedNetwork> network) {
        Problems stateProblems = new Problems(states.toString());
        Problems dyadProblems = new Problems(dyads.toString());
        Problems nationProblems = new Problems("--nations");
        RelationTables tables = RelationTables.read(states, dyads, stateProblems, dyadProblems);
        List<String> codes = nations.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
        if (stateProblems.isEmpty()) {
            check(codes, tables, nationProblems);
        }
        Problems.throwAll(List.of(stateProblems, dyadProblems, nationProblems));
        List<State> chosen = codes.stream().map(tables.states()::get).toList();
        Notes notes = new Notes(tables, chosen);
        String text = new SkeletonText(tables, chosen, notes.position(), agreements, network).text();
        return new Skeleton(text, notes.sentences());
    }

    /** Reads a list of nations, as {@code FRA,DEU}. */
    public static List<String> codes(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    private static void check(List<String> codes, RelationTables tables, Problems problems) {
        Set<String> seen = new LinkedHashSet<>();
        for (String code : codes) {
            if (!tables.states().containsKey(code)) {
                String advice =
                        NearestName.advice(code, List.copyOf(tables.states().keySet()));
                problems.add(0, "nations", code, "the table has no such state; " + advice);
            } else if (!seen.add(code)) {
                problems.add(0, "nations", code, "it is named twice; name it once");
            }
        }
        if (problems.isEmpty() && codes.size() < FEWEST) {
            problems.add(0, "nations", String.join(",", codes), "name at least two states, as FRA,DEU");
        }
    }
}
