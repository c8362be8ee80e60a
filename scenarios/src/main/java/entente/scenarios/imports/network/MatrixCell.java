package entente.scenarios.imports.network;

import entente.scenarios.imports.table.CellText;
import java.util.OptionalDouble;
import java.util.Set;

/** What a cell of a matrix says: a number, or that there is a tie or none. */
final class MatrixCell {

    /** What some write where a line and its own column meet. */
    private static final Set<String> CROSSED_OUT = Set.of("-", "–", "—", "x", "X", "\\", ".", "*");

    private MatrixCell() {}

    /** The number; 1 and 0 for words that say so. */
    static OptionalDouble find(String cell) {
        if (cell.equalsIgnoreCase("true")) {
            return OptionalDouble.of(1);
        }
        return cell.equalsIgnoreCase("false") ? OptionalDouble.of(0) : CellText.findNumber(cell);
    }

    /** Whether it is crossed out, as the diagonal may be. */
    static boolean isCrossedOut(String cell) {
        return CROSSED_OUT.contains(cell);
    }
}
