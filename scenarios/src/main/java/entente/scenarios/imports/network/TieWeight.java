package entente.scenarios.imports.network;

import entente.scenarios.imports.table.CellText;
import entente.scenarios.imports.table.Problems;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** What a weight means, in whatever form it is written: 0 is no tie, more is one, and a tie has no weight. */
final class TieWeight {

    static final String UNUSED = "are not used: a tie of a threat network has none.";
    static final String NEEDED = "it must be a number, 0 or more";

    private static final Set<String> NAMES = Set.of("weight", "weights", "w", "strength", "value", "count");

    private TieWeight() {}

    /** Whether this is the name of a column or an attribute with weights. */
    static boolean isNamed(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether there is a tie: not if its weight is 0.
     *
     * @param weight the weight as it is written; empty if none is given
     * @param problems takes a weight that is no number or below 0
     */
    static boolean isTie(String weight, int line, Problems problems) {
        if (weight.isEmpty()) {
            return true;
        }
        OptionalDouble number = CellText.findNumber(weight);
        if (number.isEmpty() || number.getAsDouble() < 0) {
            problems.add(line, "weight", weight, NEEDED);
            return true;
        }
        return number.getAsDouble() > 0;
    }
}
