package entente.results.report.sweep;

import entente.results.analysis.MeasureSummary;
import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.experiment.BuiltInVariants;
import entente.results.statistics.Holm;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.TestedEstimate;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer in plain sentences, with intervals: what stands on the first screen. */
final class AnswerText {

    private final SweepAnalysis analysis;
    private final Figures figures;

    AnswerText(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    /** Paragraphs: what was found, the most telling first, then how sure it is, then what was not told apart. */
    List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        if (analysis.points().size() > 1 && !analysis.varies()) {
            return List.of(MostText.flat(figures), levels());
        }
        EffectText effects = new EffectText(analysis);
        effects.levels().ifPresent(all::add);
        new CrossingText(analysis).first().ifPresent(all::add);
        choice(analysis.choice().arm(), true).ifPresent(all::add);
        mattersMost().ifPresent(all::add);
        new ScoresSection(analysis).sentence().ifPresent(all::add);
        effects.single().ifPresent(all::add);
        new AlongText(analysis).sentences().forEach(all::add);
        if (analysis.discovery() != null) {
            all.add(new DiscoveryText(analysis, analysis.discovery()).sentence());
        }
        if (analysis.choice().arm() == null) {
            choice(analysis.choice().point(), false).ifPresent(all::add);
        }
        all.add(levels());
        SurenessText sureness = new SurenessText(analysis);
        sureness.rule().ifPresent(all::add);
        sureness.fit().ifPresent(all::add);
        new ScoresSection(analysis).tied().ifPresent(all::add);
        sureness.untold().ifPresent(all::add);
        return all;
    }

    private String levels() {
        List<MeasureSummary.VariantMean> arms = analysis.summary().arms();
        String over = analysis.points().size() == 1
                ? ""
                : ", on average over " + Counted.of(analysis.summary().points(), "point") + ",";
        List<String> values = new ArrayList<>();
        for (MeasureSummary.VariantMean arm : arms) {
            if (!BuiltInVariants.NAMES.contains(arm.arm())) {
                continue;
            }
            values.add(VariantNames.arm(analysis, arm.arm()) + " " + figures.value(arm.mean()));
        }
        String text = Figures.capital(figures.subject()) + over + " is, with 95 % intervals: "
                + VariantNames.joined(values) + ".";
        return text + new ValuesText(analysis).sentence() + gains();
    }

    /** What was compared is corrected for both comparisons. */
    private String gains() {
        Optional<MeasureSummary.VariantMean> standing = analysis.summary().find(BuiltInVariants.STANDING);
        PairedEstimate written = gain(analysis.summary().find(BuiltInVariants.AS_WRITTEN), standing.isPresent());
        PairedEstimate under = gain(standing, false);
        List<TestedEstimate> tested = Holm.testPairs(Arrays.asList(under, written));
        return standing.isEmpty()
                ? gain("As written", tested.get(1), "where nobody shares")
                : gain("Under standing policy", tested.get(0), "where nobody shares")
                        + gain("With decisions", tested.get(1), "under that policy");
    }

    private static @Nullable PairedEstimate gain(Optional<MeasureSummary.VariantMean> arm, boolean overStanding) {
        return arm.map(each -> overStanding ? each.overStanding() : each.gain()).orElse(null);
    }

    private String gain(String where, TestedEstimate gain, String against) {
        if (gain.estimate().mean() == null) {
            return "";
        }
        return gain.isApart()
                ? " " + where + ", it is " + figures.size(gain.estimate())
                        + (Figures.isNegative(gain.estimate()) ? " lower" : " higher") + " than " + against + "."
                : " " + where + ", it cannot be told apart from what it is " + against + ": "
                        + figures.difference(gain.estimate()) + " (" + figures.differenceInterval(gain.estimate())
                        + ").";
    }

    /** Which is best, and how sure that is. */
    private Optional<String> choice(@Nullable PolicyChoice choice, boolean isOfArms) {
        return Optional.ofNullable(choice).map(each -> new ChoiceText(analysis, each, figures, isOfArms).sentence());
    }

    private Optional<String> mattersMost() {
        return new MostText(analysis).sentence().or(() -> new EffectText(analysis).main());
    }
}
