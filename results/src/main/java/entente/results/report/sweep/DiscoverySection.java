package entente.results.report.sweep;

import entente.results.analysis.Discovery;
import entente.results.analysis.Stacked;
import entente.results.analysis.SweepAnalysis;
import entente.results.discovery.FoundBox;
import entente.results.discovery.Limit;
import entente.results.figure.FigureColour;
import entente.results.figure.ScatterChart;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the bad cases lie: the box, the way to it, and its strongest restrictions as a picture. */
final class DiscoverySection {

    private static final SeriesStyle CASE = new SeriesStyle(FigureColour.VERMILION, SeriesStyle.Symbol.DISC);
    private static final SeriesStyle OTHER = new SeriesStyle(FigureColour.GREY, SeriesStyle.Symbol.RING);
    private static final int MOST_ROWS = 20;

    private final Discovery discovery;
    private final DiscoveryText text;

    DiscoverySection(SweepAnalysis analysis, Discovery discovery) {
        this.discovery = discovery;
        this.text = new DiscoveryText(analysis, discovery);
    }

    List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(new DocumentBlock.Prose(text.sentence() + " Cases of interest are " + text.cases() + ": "
                + discovery.cases() + " of " + discovery.points() + "."));
        text.further().forEach(sentence -> blocks.add(new DocumentBlock.Prose(sentence)));
        if (!discovery.scenarios().chosen().restrictions().isEmpty()) {
            blocks.add(box());
        }
        blocks.add(trajectory());
        blocks.addAll(new TreeExhibit(discovery, text).blocks());
        Stacked stack = discovery.stack();
        if (stack != null) {
            blocks.add(new StackExhibit(discovery, stack).block());
        }
        return blocks;
    }

    private DocumentBlock box() {
        List<FoundBox.Restriction> restrictions = discovery.scenarios().chosen().restrictions();
        List<List<String>> rows = restrictions.stream()
                .map(restriction -> List.of(text.condition(restriction), probability(restriction.quasiP())))
                .toList();
        DocumentBlock.Grid grid = new DocumentBlock.Grid(
                "What the box demands",
                List.of("", "quasi-p"),
                rows,
                "Quasi-p: the probability that chance alone would put as many cases into the box if this restriction"
                        + " told nothing. Quasi, because the box was sought with the same points.");
        List<Integer> axes = axes(restrictions);
        if (axes.size() < 2) {
            return grid;
        }
        return new DocumentBlock.Exhibit(
                "box",
                "The box, seen along its two clearest factors",
                "Cases of interest are filled, others are rings; the box is set off.",
                picture(axes.get(0), axes.get(1)).drawing(),
                grid);
    }

    private static String probability(double p) {
        return p < 0.001 ? "< 0.001" : Numbers.fixed(p, 3);
    }

    /** The two factors of numbers that the box restricts most clearly; any other one where it restricts one only. */
    private List<Integer> axes(List<FoundBox.Restriction> restrictions) {
        List<Integer> axes = new ArrayList<>(restrictions.stream()
                .filter(restriction -> restriction.limit() instanceof Limit.Range)
                .sorted(Comparator.comparingDouble(FoundBox.Restriction::quasiP))
                .map(FoundBox.Restriction::factor)
                .limit(2)
                .toList());
        for (int f = 0; f < discovery.factors().size() && axes.size() == 1; f++) {
            if (!axes.contains(f) && discovery.kinds().get(f).isEmpty()) {
                axes.add(f);
            }
        }
        return axes;
    }

    private ScatterChart picture(int across, int up) {
        FoundBox chosen = discovery.scenarios().chosen();
        Limit.Range aside = range(chosen.box().limits().get(across));
        Limit.Range upward = range(chosen.box().limits().get(up));
        return new ScatterChart(
                List.of(
                        new ScatterChart.Cloud("other points", OTHER, 3, false, spots(across, up, false)),
                        new ScatterChart.Cloud("cases of interest", CASE, 4, false, spots(across, up, true))),
                discovery.factors().get(across),
                Figures::plain,
                discovery.factors().get(up),
                Figures::plain,
                new ScatterChart.Region(aside.low(), aside.high(), upward.low(), upward.high()));
    }

    private static Limit.Range range(Limit limit) {
        return limit instanceof Limit.Range range
                ? range
                : new Limit.Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private List<ScatterChart.Spot> spots(int across, int up, boolean cases) {
        return discovery.spots().stream()
                .filter(spot -> spot.ofInterest() == cases)
                .map(spot -> ScatterChart.Spot.of(
                        spot.values().get(across), spot.values().get(up)))
                .toList();
    }

    private DocumentBlock trajectory() {
        List<FoundBox> boxes = discovery.scenarios().trajectory();
        FoundBox chosen = discovery.scenarios().chosen();
        ScatterChart chart = new ScatterChart(
                List.of(
                        new ScatterChart.Cloud(
                                "boxes on the way",
                                SeriesStyle.of(0),
                                3.5,
                                true,
                                boxes.stream()
                                        .map(box -> ScatterChart.Spot.of(box.coverage(), box.density()))
                                        .toList()),
                        new ScatterChart.Cloud(
                                "the chosen box",
                                CASE,
                                6,
                                false,
                                List.of(ScatterChart.Spot.of(chosen.coverage(), chosen.density())))),
                "coverage: part of all cases that lies in the box",
                Figures::percent,
                "density: part of the box that is a case",
                Figures::percent,
                null);
        return new DocumentBlock.Exhibit(
                "trajectory",
                "The way to the box",
                "Boxes become smaller from right to left: coverage falls while density rises.",
                chart.drawing(),
                new DocumentBlock.Grid(
                        "Boxes on the way",
                        List.of("box", "points", "cases", "coverage", "density", "what it demands"),
                        rows(boxes, chosen),
                        "The last row is the chosen box: "
                                + (discovery.byHand()
                                        ? "the one that was asked for."
                                        : "of those on the way the one with the highest harmonic mean of coverage and"
                                                + " density, less limits that chance explains.")));
    }

    private List<List<String>> rows(List<FoundBox> boxes, FoundBox chosen) {
        List<List<String>> rows = new ArrayList<>();
        int step = Math.max(1, (boxes.size() + MOST_ROWS - 1) / MOST_ROWS);
        for (int i = 0; i < boxes.size(); i += step) {
            rows.add(row(String.valueOf(i + 1), boxes.get(i)));
        }
        rows.add(row("chosen", chosen));
        return rows;
    }

    private List<String> row(String number, FoundBox box) {
        return List.of(
                number,
                String.valueOf(box.points()),
                String.valueOf(box.cases()),
                DiscoveryText.percent(box.coverage()),
                DiscoveryText.percent(box.density()),
                box.restrictions().isEmpty() ? "nothing" : text.conditions(box));
    }
}
