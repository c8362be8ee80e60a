package entente.results.validation;

import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.sensitivity.AssumedParameter;
import entente.results.sensitivity.AssumedParameters;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.HeadlineMeasure;
import entente.results.sensitivity.PlausibleShare;
import entente.results.sensitivity.PlausibleShares;
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

/** What screening the assumptions came to, in words and tables. */
final class AssumptionsText {

    private static final double NEARLY_ALL = 0.95;
    private static final double ONE_TAIL = 0.025;
    private static final List<String> COLUMNS =
            List.of("parameter", "default", "range", "share foiled", "attacks", "gain of sharing", "gap to the pool");

    private final Screening main;
    private final Screening other;
    private final PlausibleShares shares;

    /**
     * The text of two screenings, and of the points at which it was asked whether sharing helps.
     *
     * @param main that of nearly all parameters, from which conclusions are drawn
     * @param other that of those for which the scenario of the first has no place
     */
    AssumptionsText(Screening main, Screening other, PlausibleShares shares) {
        this.main = main;
        this.other = other;
        this.shares = shares;
    }

    Document.Section section() {
        List<DocumentBlock> blocks = new ArrayList<>(List.of(
                new DocumentBlock.Heading("At what share of plausible parameters sharing helps"),
                new DocumentBlock.Prose(asked()),
                new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "parameters",
                                "points",
                                "replications",
                                "sharing foils more",
                                "clearly more",
                                "clearly fewer"),
                        shares.shares().stream().map(AssumptionsText::share).toList()),
                new DocumentBlock.Prose(askedOf()),
                new DocumentBlock.Heading("Screening"),
                new DocumentBlock.Prose(method()),
                new DocumentBlock.Heading("Conclusions along trajectories"),
                new DocumentBlock.Prose(conclusion(
                        HeadlineMeasure.SHARING_GAIN,
                        "Sharing, with what nations decide besides, foils more plots than nobody sharing")),
                new DocumentBlock.Prose(conclusion(
                        HeadlineMeasure.POOL_GAP,
                        "Sharing as written leaves plots to foil that an ideal pool would foil")),
                new DocumentBlock.Grid(
                        List.of(
                                "measure",
                                "mean over points, its interval over trajectories",
                                "median",
                                "where 95 of 100 points lie"),
                        Stream.of(HeadlineMeasure.values()).map(this::spread).toList()),
                new DocumentBlock.Heading("What matters"),
                new DocumentBlock.Prose(whatMatters())));
        for (HeadlineMeasure headline : HeadlineMeasure.values()) {
            blocks.add(new DocumentBlock.Grid(
                    headline.label(), List.of("parameter", "μ*", "μ", "σ"), strongest(headline), ""));
        }
        blocks.addAll(List.of(
                new DocumentBlock.Heading("All parameters, their ranges and μ*"),
                new DocumentBlock.Grid(COLUMNS, all(main)),
                new DocumentBlock.Prose(elsewhere()),
                new DocumentBlock.Grid(COLUMNS, all(other)),
                new DocumentBlock.Prose(left())));
        return new Document.Section("sensitivity", "Sensitivity: which conclusions survive", blocks);
    }

    private static String asked() {
        return "Points were drawn from the ranges of all assumptions at once (a Latin hypercube, each parameter evenly"
                + " over its range, independently of the others), and at each the scenario ran with its standing policies"
                + " and with nobody sharing, with the same seeds, and nobody decided anything: what nations decide is not"
                + " sharing alone. *Sharing foils more* where the share of plots foiled is larger under standing policies;"
                + " *clearly* where the whole 95 % interval of the difference lies on that side, of which chance alone"
                + " gives 2.5 of 100 points on each. `run` shows the row of its scenario beside its headline, or the first"
                + " one.";
    }

    private static String askedOf() {
        return "This is a share of parameters, not a probability: it says how far the answer depends on what was"
                + " assumed, of this model, over these ranges, each of which is an assumption itself. It says nothing of"
                + " how likely sharing is to help in the world. Where sharing foils as many, neither column counts the"
                + " point; many points leave little to foil or nothing to share. With so few replications, points at which"
                + " sharing helps a little cannot be told from those at which it does not.";
    }

    private static List<String> share(PlausibleShare share) {
        return List.of(
                "`" + share.scenario() + "`",
                Integer.toString(share.parameters()),
                Integer.toString(share.points()),
                Integer.toString(share.replications()),
                ReportedNumbers.proportion(new Proportion(share.more(), share.points())),
                ReportedNumbers.proportion(new Proportion(share.clearlyMore(), share.points())),
                ReportedNumbers.proportion(new Proportion(share.clearlyFewer(), share.points())));
    }

    private String method() {
        return "Every parameter that is marked as an assumption was varied over a range, all at once, by the method of"
                + " Morris (1991), where `" + main.factors().scenario()
                + "` leaves it to its default, and where the scenario writes"
                + " it everywhere, around what it writes: "
                + main.factors().varied().size() + " parameters along "
                + main.design().trajectories() + " trajectories, "
                + main.design().size() + " points, " + main.replications()
                + " replications of the scenario as written and of both bounds at each, with the same seeds"
                + " everywhere. Numbers are from half the default to twice that, but no nearer to the end of their"
                + " range than halfway; a default of 0 goes an eighth of its range to either side, or up to 30 days;"
                + " switches go both ways; choices are all that need no further values. These ranges are assumptions"
                + " themselves; the table below has them. In this scenario affinities follow from relations by"
                + " weights, which are assumptions and varied, too.";
    }

    private String whatMatters() {
        return "μ* is the mean absolute change of a measure where a number goes over its whole range, or a switch or"
                + " choice from one value to another, with its 95 % interval over trajectories, each alone; μ the mean"
                + " change, whose sign tells the direction; σ the standard deviation, large where the effect depends on"
                + " other parameters. Of switches and choices, up is from the first value of the range to the last. Below"
                + " are the ten with the largest μ* for each measure; being picked as the largest, they are likely to be"
                + " overstated. Chance adds to μ*, because a point has " + main.replications()
                + " replications only; parameters that only price things cannot have any effect, and have none.";
    }

    private String conclusion(HeadlineMeasure headline, String claim) {
        Proportion above = new Proportion(main.above(headline), main.design().size());
        return "*" + claim + "*: at " + above.successes() + " of " + above.trials()
                + " points the difference is above 0, at "
                + main.clearlyAbove(headline) + " its whole 95 % interval, and at "
                + main.clearlyBelow(headline)
                + " the whole interval lies below 0, where chance alone would give up to "
                + Math.round(above.trials() * ONE_TAIL) + ". " + verdict(headline, above)
                + " As a share, points above 0 are " + ReportedNumbers.proportion(above)
                + ", with an interval that takes points for independent, which along a trajectory they are not.";
    }

    /** A conclusion survives if it holds nearly everywhere, and is contradicted no more often than by chance. */
    private String verdict(HeadlineMeasure headline, Proportion above) {
        boolean contradicted = main.clearlyBelow(headline) > above.trials() * ONE_TAIL;
        if (contradicted) {
            return "**It depends on assumptions.**";
        }
        return above.value() >= NEARLY_ALL
                ? "**It survives.**"
                : "**It is not contradicted, but not shown at all points either**: with so few replications, or where"
                        + " assumptions leave little to gain, its sign is open.";
    }

    private List<String> spread(HeadlineMeasure headline) {
        Sample sample = main.spread(headline);
        return List.of(
                headline.label(),
                ReportedNumbers.estimate(main.mean(headline)),
                ReportedNumbers.number(sample.quantile(0.5)),
                ReportedNumbers.number(sample.low()) + " to " + ReportedNumbers.number(sample.high()));
    }

    private List<List<String>> strongest(HeadlineMeasure headline) {
        List<ElementaryEffect> effects = main.effects(headline);
        return IntStream.range(0, effects.size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -strength(effects.get(f))))
                .limit(10)
                .map(f -> List.of(
                        "`" + main.factors().varied().get(f).path() + "`",
                        ReportedNumbers.estimate(effects.get(f).absolute()),
                        ReportedNumbers.estimate(effects.get(f).mean()),
                        ReportedNumbers.number(effects.get(f).deviation())))
                .toList();
    }

    private static double strength(ElementaryEffect effect) {
        Estimate absolute = effect.absolute();
        return absolute.mean() == null ? 0 : absolute.mean();
    }

    private static List<List<String>> all(Screening screening) {
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < screening.factors().varied().size(); f++) {
            AssumedParameter factor = screening.factors().varied().get(f);
            List<String> row = new ArrayList<>(List.of("`" + factor.path() + "`", factor.standard(), factor.words()));
            for (HeadlineMeasure headline : HeadlineMeasure.values()) {
                row.add(ReportedNumbers.estimate(
                        screening.effects(headline).get(f).absolute()));
            }
            rows.add(row);
        }
        return rows;
    }

    private String elsewhere() {
        return "Those for which `" + main.factors().scenario() + "` has no place, screened alone in `"
                + other.factors().scenario() + "`, along " + other.design().trajectories() + " trajectories, "
                + other.design().size() + " points, with as many replications:";
    }

    /** What neither scenario could vary. */
    private String left() {
        List<String> elsewhere =
                other.factors().varied().stream().map(AssumedParameter::path).toList();
        List<AssumedParameters.Left> left = main.factors().left().stream()
                .filter(each -> !elsewhere.contains(each.path()))
                .toList();
        return left.isEmpty()
                ? "Every parameter marked as an assumption was varied."
                : "Not varied: "
                        + left.stream()
                                .map(each -> "`" + each.path() + "` (" + each.reason() + ")")
                                .collect(Collectors.joining("; "))
                        + ".";
    }
}
