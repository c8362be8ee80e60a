package entente.results.report.sweep;

import entente.results.analysis.Discovery;
import entente.results.analysis.Stacked;
import entente.results.figure.StackChart;
import entente.results.report.document.DocumentBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shares of bad cases where the factors that matter most meet. */
final class StackExhibit {

    private final Discovery discovery;
    private final Stacked stack;

    StackExhibit(Discovery discovery, Stacked stack) {
        this.discovery = discovery;
        this.stack = stack;
    }

    DocumentBlock block() {
        return new DocumentBlock.Exhibit(
                "stack",
                "Bad cases where " + VariantNames.joined(names()) + " meet",
                "A cell for each combination, with the share of its points that are bad cases, more hatched where it"
                        + " is higher; a dash where no point lies. Shares of few points are rough: the table has their"
                        + " number.",
                chart().drawing(),
                grid());
    }

    private List<String> names() {
        return stack.factors().stream().map(discovery.factors()::get).toList();
    }

    /** The first and third factor across, the second and fourth down. */
    private List<Integer> side(int first) {
        return IntStream.range(0, stack.factors().size())
                .filter(i -> i % 2 == first)
                .boxed()
                .toList();
    }

    private StackChart chart() {
        List<Integer> across = side(0);
        List<Integer> down = side(1);
        List<List<@Nullable Double>> cells = new ArrayList<>();
        for (int r = 0; r < size(down); r++) {
            List<@Nullable Double> row = new ArrayList<>();
            for (int c = 0; c < size(across); c++) {
                int[] chosen = new int[stack.factors().size()];
                spread(across, c, chosen);
                spread(down, r, chosen);
                row.add(share(cell(chosen)));
            }
            cells.add(row);
        }
        return new StackChart(sides(across), sides(down), cells);
    }

    private List<StackChart.Side> sides(List<Integer> numbers) {
        return numbers.stream()
                .map(i -> new StackChart.Side(names().get(i), stack.parts().get(i)))
                .toList();
    }

    private int size(List<Integer> side) {
        return side.stream().mapToInt(i -> stack.parts().get(i).size()).reduce(1, (one, other) -> one * other);
    }

    /** Which part of each factor along a side a place stands for. */
    private void spread(List<Integer> side, int place, int[] chosen) {
        int rest = place;
        for (int i = side.size() - 1; i >= 0; i--) {
            int parts = stack.parts().get(side.get(i)).size();
            chosen[side.get(i)] = rest % parts;
            rest /= parts;
        }
    }

    private int cell(int[] chosen) {
        int cell = 0;
        for (int i = 0; i < chosen.length; i++) {
            cell = cell * stack.parts().get(i).size() + chosen[i];
        }
        return cell;
    }

    private @Nullable Double share(int cell) {
        int points = stack.points().get(cell);
        return points == 0 ? null : Double.valueOf((double) stack.cases().get(cell) / points);
    }

    private DocumentBlock.Grid grid() {
        List<String> head = new ArrayList<>(names());
        head.addAll(List.of("points", "cases", "share"));
        List<List<String>> rows = new ArrayList<>();
        for (int cell = 0; cell < stack.cells(); cell++) {
            List<String> row = new ArrayList<>();
            int rest = cell;
            for (int i = stack.factors().size() - 1; i >= 0; i--) {
                List<String> parts = stack.parts().get(i);
                row.add(0, parts.get(rest % parts.size()));
                rest /= parts.size();
            }
            Double share = share(cell);
            row.addAll(List.of(
                    String.valueOf(stack.points().get(cell)),
                    String.valueOf(stack.cases().get(cell)),
                    share == null ? "–" : DiscoveryText.percent(share)));
            rows.add(row);
        }
        return new DocumentBlock.Grid(
                "Shares of bad cases",
                head,
                rows,
                "Factors in the order in which random trees score them on whether a point is a bad case; numbers are"
                        + " cut into three parts of as many points each.");
    }
}
