package entente.results.report.front;

import entente.results.figure.ScatterChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.measure.Measure;
import entente.results.optimisation.Front;
import entente.results.optimisation.OptimisationPlan;
import entente.results.optimisation.PolicyWorld;
import entente.results.report.MeasureWording;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.report.sweep.Figures;
import entente.results.statistics.Estimate;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a search for trade-offs found, with numbers from fresh seeds. */
final class FrontDocument {

    private static final int MOST_NAMES = 6;
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
        new FrontText(front, figures).paragraphs().forEach(text -> lead.add(new DocumentBlock.Prose(text)));
        lead.add(exhibit());
        String fields = String.join(
                ", ", plan.fields().stream().map(field -> field.name()).toList());
        String blocs =
                String.join(", ", plan.blocs().stream().map(bloc -> bloc.name()).toList());
        return new Document(
                "Trade-offs of sharing policies in "
                        + plan.world().written().scenario().id(),
                fields + " · decided by " + blocs + " · "
                        + String.join(
                                " against ",
                                plan.objectives().stream().map(Measure::name).toList())
                        + worlds(),
                "",
                lead,
                List.of(
                        new Document.Section("policies", "The policies", List.of(policies())),
                        new Document.Section(
                                "convergence", "Convergence", List.of(new ConvergenceExhibit(front, figures).block())),
                        new Document.Section("methods", "Methods", List.of(new DocumentBlock.Prose(methods())))));
    }

    private String worlds() {
        int count = plan.worlds().size();
        return count == 1 ? "" : " · " + plan.over().word() + " over " + count + " worlds";
    }

    private DocumentBlock exhibit() {
        List<ScatterChart.Spot> holding = new ArrayList<>();
        List<ScatterChart.Spot> fallen = new ArrayList<>();
        for (int p = 0; p < front.policies().size(); p++) {
            Front.FrontPolicy policy = front.policies().get(p);
            spot(policy.objectives(), String.valueOf(p + 1)).ifPresent(policy.holds() ? holding::add : fallen::add);
        }
        List<ScatterChart.Cloud> clouds = new ArrayList<>();
        clouds.add(new ScatterChart.Cloud("beaten", OTHER, 3.5, false, fallen));
        clouds.add(new ScatterChart.Cloud("not beaten", SeriesStyle.of(0), 4.5, false, holding));
        clouds.add(new ScatterChart.Cloud(
                "as written",
                SeriesStyle.of(1),
                5,
                false,
                spot(front.written().objectives(), "").stream().toList()));
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
        rows.add(row(
                "as written" + beaten(front.written().beatenBy()),
                front.written().objectives()));
        for (int p = 0; p < front.policies().size(); p++) {
            Front.FrontPolicy policy = front.policies().get(p);
            rows.add(row((p + 1) + beaten(policy.beatenBy()), policy.objectives()));
        }
        return new DocumentBlock.Grid(
                "With fresh seeds",
                head,
                rows,
                "Beaten: another is as good or better in every mean, and told apart as better in one objective, by"
                        + " paired differences corrected for all comparisons.");
    }

    /** By whom one is beaten. */
    private static String beaten(List<Integer> by) {
        if (by.isEmpty()) {
            return "";
        }
        String first = by.get(0) == Front.WRITTEN ? "as written" : String.valueOf(by.get(0));
        return " (beaten by " + first + (by.size() == 1 ? "" : " and " + Counted.of(by.size() - 1, "other")) + ")";
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
                + " Differences are paired; they are told apart at 5 % after correction (Holm) for all policies and"
                + " objectives against the scenario as written, and for every two policies among each other."
                + over()
                + " A front from a search is never known to be the best there is.";
    }

    private String over() {
        int count = plan.worlds().size();
        if (count == 1) {
            return "";
        }
        String names =
                plan.worlds().stream().map(PolicyWorld::name).limit(MOST_NAMES).collect(Collectors.joining(", "));
        return " Each policy runs in " + count + " worlds with the same seeds (" + names
                + (count > MOST_NAMES ? ", …" : "")
                + "), and "
                + (plan.over() == OptimisationPlan.Over.WORST
                        ? "the worst of them counts, for each objective by itself"
                        : "the mean over them counts, each with the same weight")
                + ". Intervals are of replications: the worlds are taken as given.";
    }
}
