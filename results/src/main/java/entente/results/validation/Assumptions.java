package entente.results.validation;

import entente.results.design.MorrisDesign;
import entente.results.experiment.Progress;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.Factor;
import entente.results.sensitivity.Factors;
import entente.results.sensitivity.Headline;
import entente.results.sensitivity.Screener;
import entente.results.sensitivity.Screening;
import entente.results.statistics.Estimate;
import entente.results.statistics.Proportion;
import entente.results.statistics.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much the headline measures depend on every parameter that is an assumption, and which conclusions survive. */
final class Assumptions {

    private static final String SCENARIO = "alpine-corridor";

    private static final double NEARLY_ALL = 0.95;
    private static final double ONE_TAIL = 0.025;

    private final Bench bench;
    private final Factors factors;
    private final MorrisDesign design;
    private final int replications;

    Assumptions(Bench bench, int trajectories, int replications) {
        this.bench = bench;
        this.replications = replications;
        factors = Factors.of(SCENARIO);
        design = MorrisDesign.of(factors.varied().size(), trajectories, bench.seed());
    }

    /** How many points there are. */
    int runs() {
        return design.size();
    }

    /** The section of the report. */
    String run(Progress progress) {
        Screening screening = new Screener(bench.function(), bench.threads())
                .run(factors, design, replications, bench.seed(), progress);
        Markdown text = new Markdown().heading(2, "Sensitivity: which conclusions survive");
        text.paragraph("Every parameter that is marked as an assumption, where `" + SCENARIO
                + "` leaves it to its default, was varied over a range, all at once, by the method of Morris (1991): "
                + factors.varied().size() + " parameters along " + design.trajectories() + " trajectories, "
                + design.size() + " points, " + replications
                + " replications of the scenario as written and of both bounds at"
                + " each, with the same seeds everywhere. Numbers are from half the default to twice that, but no nearer to"
                + " the end of their range than halfway; a default of 0 goes an eighth of its range to either side, or up to 30"
                + " days; switches go both ways; choices are all that need no further values. These ranges are assumptions"
                + " themselves; the table below has them.");
        text.heading(3, "Conclusions")
                .paragraph(conclusion(
                        screening, Headline.SHARING_GAIN, "Sharing foils more plots than" + " nobody sharing"));
        text.paragraph(conclusion(
                screening,
                Headline.POOL_GAP,
                "Sharing as written leaves plots to foil that an ideal pool" + " would foil"));
        text.table(
                List.of("measure", "median over points", "where 95 of 100 points lie"),
                Stream.of(Headline.values())
                        .map(headline -> spread(headline, screening))
                        .toList());
        text.heading(3, "What matters")
                .paragraph(
                        "μ* is the mean absolute change of a measure where a parameter goes over its"
                                + " whole range, with its 95 % interval over trajectories; μ the mean change, whose sign tells the direction;"
                                + " σ the standard deviation, large where the effect depends on other parameters. Of switches and choices, up"
                                + " is from the first value of the range to the last. Below are the ten with the"
                                + " largest μ* for each measure. Chance adds to μ*, because a point has " + replications
                                + " replications only; parameters that only price things cannot have any effect, and have none.");
        for (Headline headline : Headline.values()) {
            text.paragraph("**" + headline.label() + "**");
            text.table(List.of("parameter", "μ*", "μ", "σ"), strongest(headline, screening));
        }
        text.heading(3, "All parameters, their ranges and μ*");
        text.table(
                List.of(
                        "parameter",
                        "default",
                        "range",
                        "share foiled",
                        "attacks",
                        "gain of sharing",
                        "gap to the pool"),
                all(screening));
        text.paragraph("Not varied: "
                + factors.left().stream()
                        .map(left -> "`" + left.path() + "` (" + left.reason() + ")")
                        .collect(Collectors.joining("; "))
                + ".");
        return text.toString();
    }

    private String conclusion(Screening screening, Headline headline, String claim) {
        Proportion above = new Proportion(screening.above(headline), design.size());
        return "*" + claim + "*: at " + above.successes() + " of " + above.trials()
                + " points the difference is above 0, at "
                + screening.clearlyAbove(headline) + " its whole 95 % interval, and at "
                + screening.clearlyBelow(headline)
                + " the whole interval lies below 0, where chance alone would give up to "
                + Math.round(above.trials() * ONE_TAIL) + ". " + verdict(screening, headline, above)
                + " As a share, points above 0 are " + Say.proportion(above)
                + ", with an interval that takes points for independent, which along a trajectory they are not.";
    }

    /** A conclusion survives if it holds nearly everywhere, and is contradicted no more often than by chance. */
    private static String verdict(Screening screening, Headline headline, Proportion above) {
        boolean contradicted = screening.clearlyBelow(headline) > above.trials() * ONE_TAIL;
        if (contradicted) {
            return "**It depends on assumptions.**";
        }
        return above.value() >= NEARLY_ALL
                ? "**It survives.**"
                : "**It is not contradicted, but not shown at all points either**: with so few replications, or where"
                        + " assumptions leave little to gain, its sign is open.";
    }

    private static List<String> spread(Headline headline, Screening screening) {
        Sample sample = screening.spread(headline);
        return List.of(
                headline.label(),
                Say.number(sample.quantile(0.5)),
                Say.number(sample.low()) + " to " + Say.number(sample.high()));
    }

    private List<List<String>> strongest(Headline headline, Screening screening) {
        List<ElementaryEffect> effects = screening.effects(headline);
        return IntStream.range(0, effects.size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -strength(effects.get(f))))
                .limit(10)
                .map(f -> List.of(
                        "`" + factors.varied().get(f).path() + "`",
                        Say.estimate(effects.get(f).absolute()),
                        Say.estimate(effects.get(f).mean()),
                        Say.number(effects.get(f).deviation())))
                .toList();
    }

    private static double strength(ElementaryEffect effect) {
        Estimate absolute = effect.absolute();
        return absolute.mean() == null ? 0 : absolute.mean();
    }

    private List<List<String>> all(Screening screening) {
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < factors.varied().size(); f++) {
            Factor factor = factors.varied().get(f);
            List<String> row = new ArrayList<>(List.of(
                    "`" + factor.path() + "`", factor.standard(), factor.scale().words()));
            for (Headline headline : Headline.values()) {
                row.add(Say.number(strength(screening.effects(headline).get(f))));
            }
            rows.add(row);
        }
        return rows;
    }
}
