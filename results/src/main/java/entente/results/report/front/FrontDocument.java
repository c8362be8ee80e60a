package entente.results.report.front;

import entente.results.figure.ScatterChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.measure.Direction;
import entente.results.measure.Measure;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.report.MeasureWording;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.report.sweep.Figures;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a search for trade-offs found, with numbers from fresh seeds. */
final class FrontDocument {

    private static final SeriesStyle OTHER = SeriesStyle.BOUND;

    private final Front front;
    private final OptimisationPlan plan;
    private final List<Figures> figures;

    private FrontDocument(Front front) {
        this.front = front;
        this.plan = front.plan();
        this.figures = plan.objectives().stream().map(Figures::new).toList();
    }

    static Document of(Front front) {
        return new FrontDocument(front).document();
    }

    private Document document() {
        List<DocumentBlock> lead = new ArrayList<>();
        lead.add(new DocumentBlock.Prose(answer()));
        lead.add(exhibit());
        String fields = String.join(
                ", ", plan.fields().stream().map(field -> field.name()).toList());
        String blocs =
                String.join(", ", plan.blocs().stream().map(bloc -> bloc.name()).toList());
        return new Document(
                "Trade-offs of sharing policies in " + plan.written().scenario().id(),
                fields + " · decided by " + blocs + " · "
                        + String.join(
                                " against ",
                                plan.objectives().stream().map(Measure::name).toList()),
                "",
                lead,
                List.of(
                        new Document.Section("policies", "The policies", List.of(policies())),
                        new Document.Section("methods", "Methods", List.of(new DocumentBlock.Prose(methods())))));
    }

    private String answer() {
        long holding =
                front.policies().stream().filter(Front.FrontPolicy::holds).count();
        String text = "The search found "
                + Counted.of(front.policies().size(), "policy").replace("policys", "policies")
                + " none of which was better than another everywhere; with fresh seeds that still holds for " + holding
                + ". ";
        for (int o = 0; o < figures.size(); o++) {
            text += extreme(o) + " ";
        }
        String cut = front.isCutShort()
                ? "It was ended after " + front.generations() + " of " + plan.generations() + " generations."
                : "";
        return (text + cut).strip();
    }

    /** The best policy for one objective, against the scenario as written. */
    private String extreme(int objective) {
        int best = 0;
        for (int p = 1; p < front.policies().size(); p++) {
            if (isBetter(objective, p, best)) {
                best = p;
            }
        }
        Front.FrontPolicy policy = front.policies().get(best);
        return "Best for " + figures.get(objective).name() + " is " + label(best) + ", with "
                + figures.get(objective).value(policy.objectives().get(objective)) + " against "
                + figures.get(objective).mean(front.written().get(objective)) + " as written.";
    }

    private boolean isBetter(int objective, int one, int other) {
        Double value = front.policies().get(one).objectives().get(objective).mean();
        Double known = front.policies().get(other).objectives().get(objective).mean();
        if (value == null || known == null) {
            return known == null && value != null;
        }
        return plan.objectives().get(objective).direction() == Direction.LOWER ? value < known : value > known;
    }

    private static String label(int policy) {
        return "policy " + (policy + 1);
    }

    private DocumentBlock exhibit() {
        List<ScatterChart.Spot> holding = new ArrayList<>();
        List<ScatterChart.Spot> fallen = new ArrayList<>();
        for (int p = 0; p < front.policies().size(); p++) {
            Front.FrontPolicy policy = front.policies().get(p);
            spot(policy.objectives(), String.valueOf(p + 1)).ifPresent(policy.holds() ? holding::add : fallen::add);
        }
        List<ScatterChart.Cloud> clouds = new ArrayList<>();
        clouds.add(new ScatterChart.Cloud("beaten with fresh seeds", OTHER, 3.5, false, fallen));
        clouds.add(new ScatterChart.Cloud("on the front", SeriesStyle.of(0), 4.5, false, holding));
        clouds.add(new ScatterChart.Cloud(
                "as written",
                SeriesStyle.of(1),
                5,
                false,
                spot(front.written(), "").stream().toList()));
        ScatterChart chart = new ScatterChart(
                clouds,
                figures.get(0).axis(),
                figures.get(0).ticks(),
                figures.get(1).axis(),
                figures.get(1).ticks(),
                null);
        return new DocumentBlock.Exhibit(
                "front",
                figures.get(0).label() + " against " + figures.get(1).name(),
                "A mark for each policy with 95 % intervals in both directions.",
                chart.drawing(),
                objectives());
    }

    private static Optional<ScatterChart.Spot> spot(List<Estimate> objectives, String name) {
        Series.IntervalValue across = Figures.shown(objectives.get(0));
        Series.IntervalValue up = Figures.shown(objectives.get(1));
        return across == null || up == null ? Optional.empty() : Optional.of(new ScatterChart.Spot(across, up, name));
    }

    private DocumentBlock.Grid objectives() {
        List<String> head = new ArrayList<>(List.of("policy"));
        plan.objectives().forEach(objective -> {
            head.add(MeasureWording.label(objective));
            head.add("95 % interval");
        });
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("as written", front.written()));
        for (int p = 0; p < front.policies().size(); p++) {
            Front.FrontPolicy policy = front.policies().get(p);
            rows.add(row((p + 1) + (policy.holds() ? "" : " (beaten)"), policy.objectives()));
        }
        return new DocumentBlock.Grid(
                "With fresh seeds",
                head,
                rows,
                "Beaten: with fresh seeds another policy is as good everywhere and better somewhere.");
    }

    private List<String> row(String name, List<Estimate> values) {
        List<String> row = new ArrayList<>(List.of(name));
        for (int o = 0; o < values.size(); o++) {
            row.add(figures.get(o).mean(values.get(o)));
            row.add(figures.get(o).interval(values.get(o)));
        }
        return row;
    }

    private DocumentBlock.Grid policies() {
        List<String> head = new ArrayList<>(List.of("policy"));
        plan.blocs()
                .forEach(bloc -> plan.fields()
                        .forEach(
                                field -> head.add((plan.blocs().size() == 1 ? "" : bloc.name() + " ") + field.name())));
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < front.policies().size(); p++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(p + 1)));
            row.addAll(front.policies().get(p).values());
            rows.add(row);
        }
        return new DocumentBlock.Grid("What each sets", head, rows, "");
    }

    private String methods() {
        return "NSGA-II (Deb and others 2002; MOEA Framework), " + Counted.of(front.generations(), "generation")
                + " of "
                + plan.population() + " policies, " + front.evaluated() + " different ones, "
                + Counted.of(plan.replications(), "replication") + " of each from seed " + plan.seed()
                + ", the same seeds for all. Those that it chose by flatter what was chosen; so the numbers here come"
                + " from "
                + Counted.of(plan.checks(), "replication") + " with fresh seeds. Intervals hold 95 %, by the jackknife."
                + " A front from a search is never known to be the best there is.";
    }
}
