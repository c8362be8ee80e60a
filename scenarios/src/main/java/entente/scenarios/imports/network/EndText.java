package entente.scenarios.imports.network;

import entente.scenarios.imports.table.CellText;
import java.util.Locale;
import java.util.Set;

/** What cannot be the name of a node: nothing, a mark for nothing, an error of a spreadsheet, a sum. */
final class EndText {

    private static final Set<String> MISSING = Set.of("na", "n/a", "nan", "null", "none");

    private static final Set<String> SUMS = Set.of(
            "total",
            "totals",
            "grand total",
            "subtotal",
            "sum",
            "summe",
            "gesamt",
            "somme",
            "suma",
            "totale",
            "totaal");

    private EndText() {}

    /** What is wrong with the end of an edge; empty if nothing is. */
    static String whatIsWrong(String label) {
        if (label.isEmpty()) {
            return "it must name an end of the edge";
        }
        if (CellText.isError(label)) {
            return "this is an error of a spreadsheet: it must name an end of the edge";
        }
        if (MISSING.contains(label.toLowerCase(Locale.ROOT))) {
            return "this stands for nothing known: it must name an end of the edge; if a node is called so, call it"
                    + " otherwise";
        }
        if (isSum(label)) {
            return "this looks like a line of sums: remove it; if a node is called so, call it otherwise";
        }
        return "";
    }

    /** Whether a line or column of this name holds sums. */
    static boolean isSum(String label) {
        return SUMS.contains(label.toLowerCase(Locale.ROOT));
    }
}
