package entente.results.report;

import entente.results.network.NetworkStudy.Dismantling;
import entente.results.text.TextTable;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** The curves of dismantling, drawn in characters. */
final class DismantlingDrawing {

    private static final int ROWS = 12;
    private static final int MOST_COLUMNS = 80;
    private static final String LEGEND = "d by degree, b by betweenness, r at random (mean), * more than one";

    private final Dismantling dismantling;
    private final int columns;
    private final char[][] canvas;

    private DismantlingDrawing(Dismantling dismantling) {
        this.dismantling = dismantling;
        columns = Math.min(MOST_COLUMNS, dismantling.removals() + 1);
        canvas = new char[ROWS + 1][columns];
        Arrays.stream(canvas).forEach(row -> Arrays.fill(row, ' '));
    }

    static String text(Dismantling dismantling) {
        DismantlingDrawing drawing = new DismantlingDrawing(dismantling);
        drawing.curve('r', dismantling::random);
        drawing.curve('d', i -> dismantling.targeted().get(0).largest().get(i));
        drawing.curve('b', i -> dismantling.targeted().get(1).largest().get(i));
        return drawing.framed();
    }

    private void curve(char mark, IntToDoubleFunction largest) {
        for (int column = 0; column < columns; column++) {
            double share = largest.applyAsDouble(removals(column)) / dismantling.initial();
            int row = ROWS - (int) Math.round(share * ROWS);
            canvas[row][column] = canvas[row][column] == ' ' ? mark : '*';
        }
    }

    private int removals(int column) {
        return (int) Math.round((double) column * dismantling.removals() / (columns - 1));
    }

    private String framed() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= ROWS; row++) {
            int percent = (ROWS - row) * 100 / ROWS;
            String label = row % 3 == 0 ? percent + " %" : "";
            text.append((TextTable.right(label, 7) + " |" + new String(canvas[row])).stripTrailing())
                    .append('\n');
        }
        String last = String.valueOf(dismantling.removals());
        return text.append(TextTable.right("", 7))
                .append(" +")
                .append("-".repeat(columns))
                .append('\n')
                .append(TextTable.right("", 9))
                .append("0")
                .append(columns == 2 ? "1" : TextTable.right(last, columns - 1))
                .append(" removals\n         ")
                .append(LEGEND)
                .append('\n')
                .toString();
    }
}
