package entente.results.report.sweep;

import entente.results.analysis.RobustVariants;
import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.figure.IntervalChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.selection.Robustness;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Which policy is best, how sure that is, and how policies do where it goes badly. */
final class ChoiceSection {

    private static final int MOST_ROWS = 25;

    /** A choice by least regret is told from this part of resamples on. */
    private static final double TOLD = 0.95;

    private static final double MENTIONED = 0.005;

    private final SweepAnalysis analysis;
    private final Figures figures;
    private final Medium medium;

    ChoiceSection(SweepAnalysis analysis, Medium medium) {
        this.medium = medium;
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    List<DocumentBlock> blocks() {
        List<DocumentBlock> blocks = new ArrayList<>();
        PolicyChoice arms = analysis.choice().arm();
        PolicyChoice points = analysis.choice().point();
        RobustVariants robust = analysis.choice().robustness();
        if (arms != null) {
            choice(blocks, arms, "choice", "Variants, best first");
        }
        if (robust != null && robust.isOpen()) {
            blocks.add(new DocumentBlock.Prose(leastRegret(robust)));
            blocks.add(regret(robust));
        }
        if (points != null) {
            choice(blocks, points, "points", "Points, best first");
        }
        return blocks;
    }

    private void choice(List<DocumentBlock> blocks, PolicyChoice choice, String id, String title) {
        List<Integer> order = order(choice);
        List<String> names = order.stream()
                .map(policy -> VariantNames.arm(analysis, choice.policies().get(policy)))
                .toList();
        ChoiceText text = new ChoiceText(analysis, choice, figures, id.equals("choice"));
        blocks.add(new DocumentBlock.Prose((text.sentence() + " " + text.needed(medium)).strip()));
        if (choice.selection().isTie()) {
            return;
        }
        IntervalChart chart = new IntervalChart(
                names.stream().map(IntervalChart.Row::of).toList(),
                List.of(new Series(
                        "",
                        SeriesStyle.of(0),
                        order.stream()
                                .map(policy -> Figures.shown(choice.values().get(policy)))
                                .toList())),
                figures.axis(),
                figures.ticks(),
                null);
        blocks.add(new DocumentBlock.Exhibit(
                id,
                title,
                "A row for each, with a mark at the mean and a line over its 95 % interval.",
                chart.drawing(),
                grid(choice, order, names)));
    }

    private List<Integer> order(PolicyChoice choice) {
        Comparator<Integer> byLead = Comparator.comparingDouble(policy -> Objects.requireNonNullElse(
                choice.selection().leads().get(policy).mean(), 0.0));
        return IntStream.range(0, choice.policies().size())
                .boxed()
                .sorted(byLead)
                .limit(MOST_ROWS)
                .toList();
    }

    private DocumentBlock.Grid grid(PolicyChoice choice, List<Integer> order, List<String> names) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int policy = order.get(i);
            Estimate lead = choice.selection().leads().get(policy);
            boolean best = policy == choice.selection().best();
            rows.add(List.of(
                    names.get(i),
                    figures.mean(choice.values().get(policy)),
                    best ? "" : figures.difference(lead),
                    best ? "" : figures.differenceInterval(lead),
                    choice.selection().inContention().contains(policy) ? "yes" : "no"));
        }
        String left = choice.policies().size() > MOST_ROWS
                ? "The best " + MOST_ROWS + " of " + choice.policies().size() + ". "
                : "";
        return new DocumentBlock.Grid(
                figures.axis(),
                List.of("", "mean", "the best is better by", "95 % interval", "may be best"),
                rows,
                left
                        + "May be best: not beaten with a probability of 95 % over all comparisons. Differences are"
                        + " paired.");
    }

    /** Which has the least largest regret, told with the part of resamples in which it has. */
    private String leastRegret(RobustVariants robust) {
        List<Robustness.Policy> policies = robust.robustness().policies();
        List<String> leading = IntStream.range(0, policies.size())
                .filter(arm -> policies.get(arm).leastRegretShare() >= MENTIONED)
                .boxed()
                .sorted(Comparator.comparingDouble(arm -> -policies.get(arm).leastRegretShare()))
                .map(arm -> VariantNames.arm(analysis, robust.arms().get(arm)) + " "
                        + Numbers.fixed(100 * policies.get(arm).leastRegretShare(), 0) + " %")
                .toList();
        boolean isTold = policies.stream().anyMatch(policy -> policy.leastRegretShare() >= TOLD);
        return (isTold
                        ? "The largest regret is least with one of them"
                        : "Which has the least largest regret is not told apart")
                + "; in parts of the resamples of the replications: " + VariantNames.joined(leading) + ".";
    }

    private DocumentBlock regret(RobustVariants robust) {
        Robustness robustness = robust.robustness();
        List<Integer> order = IntStream.range(0, robust.arms().size())
                .boxed()
                .sorted(Comparator.comparingDouble(arm -> Objects.requireNonNullElse(
                        robustness.policies().get(arm).maxRegret().mean(), 0.0)))
                .toList();
        IntervalChart chart = new IntervalChart(
                order.stream()
                        .map(arm -> IntervalChart.Row.of(
                                VariantNames.arm(analysis, robust.arms().get(arm))))
                        .toList(),
                List.of(
                        new Series(
                                "largest regret",
                                SeriesStyle.of(1),
                                order.stream()
                                        .map(arm -> Figures.shown(
                                                robustness.policies().get(arm).maxRegret()))
                                        .toList()),
                        new Series(
                                "mean regret",
                                SeriesStyle.of(0),
                                order.stream()
                                        .map(arm -> Figures.shown(
                                                robustness.policies().get(arm).meanRegret()))
                                        .toList())),
                "regret in " + figures.differenceAxis().replaceFirst("^change of ", ""),
                value -> figures.differenceTicks().apply(value).replace("+", ""),
                0.0);
        return new DocumentBlock.Exhibit(
                "regret",
                "What each costs where another would have been better",
                "Two marks for each way to run the scenario, with 95 % intervals: largest and mean regret over all"
                        + " points.",
                chart.drawing(),
                new DocumentBlock.Grid(
                        "Over " + robustness.scenarios() + " points",
                        head(),
                        order.stream().map(arm -> row(robust, arm)).toList(),
                        "Regret: by how much the best at that point does better. Least regret: in how many of 1000"
                                + " resamples its largest regret is the least; equals share. Points have equal weights."
                                + (analysis.question().goodEnough() == null ? medium.goodEnough() : "")));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(
                List.of("", "largest regret", "95 % interval", "at its worst", "mean", "spread", "least regret"));
        if (analysis.question().goodEnough() != null) {
            head.add("good enough");
        }
        return head;
    }

    private List<String> row(RobustVariants robust, int arm) {
        Robustness.Policy policy = robust.robustness().policies().get(arm);
        Estimate satisfied = policy.satisfied();
        List<String> row = new ArrayList<>(List.of(
                VariantNames.arm(analysis, robust.arms().get(arm)),
                unsigned(figures.difference(policy.maxRegret())),
                figures.differenceInterval(policy.maxRegret()),
                figures.mean(policy.worst()),
                figures.mean(policy.mean()),
                unsigned(figures.difference(policy.spread())),
                Numbers.fixed(100 * policy.leastRegretShare(), 0) + " %"));
        if (satisfied != null) {
            row.add(Figures.share(satisfied));
        }
        return row;
    }

    private static String unsigned(String text) {
        return text.replace("+", "");
    }
}
