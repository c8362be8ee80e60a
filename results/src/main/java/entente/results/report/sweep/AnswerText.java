package entente.results.report.sweep;

import entente.results.analysis.FactorResponse;
import entente.results.analysis.MeasureSummary;
import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalysis.PolicyChoice;
import entente.results.experiment.BuiltInVariants;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Paragraphs, the most telling first. */
    List<String> paragraphs() {
        List<String> all = new ArrayList<>();
        if (analysis.points().size() > 1 && !analysis.varies()) {
            return List.of(MostText.flat(figures), levels());
        }
        EffectText effects = new EffectText(analysis);
        effects.levels().ifPresent(all::add);
        effects.crossing().ifPresent(all::add);
        choice(analysis.choice().arm(), true).ifPresent(all::add);
        mattersMost().ifPresent(all::add);
        if (analysis.influence().crossings().isEmpty()) {
            analysis.influence().responses().stream()
                    .flatMap(response -> turn(response).stream())
                    .forEach(all::add);
        }
        if (analysis.discovery() != null) {
            all.add(new DiscoveryText(analysis, analysis.discovery()).sentence());
        }
        if (analysis.choice().arm() == null) {
            choice(analysis.choice().point(), false).ifPresent(all::add);
        }
        all.add(levels());
        return all;
    }

    private String levels() {
        List<MeasureSummary.VariantMean> arms = analysis.summary().arms();
        String over = analysis.points().size() == 1
                ? ""
                : " on average over " + Counted.of(analysis.summary().points(), "point");
        List<String> values = new ArrayList<>();
        for (MeasureSummary.VariantMean arm : arms) {
            if (!BuiltInVariants.NAMES.contains(arm.arm())) {
                continue;
            }
            values.add(VariantNames.arm(analysis, arm.arm()) + " " + figures.value(arm.mean()));
        }
        String text =
                "With 95 % intervals, " + figures.name() + " is" + over + ": " + VariantNames.joined(values) + ".";
        Optional<MeasureSummary.VariantMean> standing = analysis.summary().find(BuiltInVariants.STANDING);
        Optional<MeasureSummary.VariantMean> written = analysis.summary().find(BuiltInVariants.AS_WRITTEN);
        if (standing.isEmpty()) {
            return text
                    + written.map(arm -> gain("As written", arm.gain(), "where nobody shares"))
                            .orElse("");
        }
        return text
                + gain("Under standing policy", standing.get().gain(), "where nobody shares")
                + written.map(arm -> gain("With decisions", arm.overStanding(), "under that policy"))
                        .orElse("");
    }

    private String gain(String where, @Nullable PairedEstimate gain, String against) {
        if (gain == null || gain.estimate().mean() == null) {
            return "";
        }
        return gain.estimate().excludesZero()
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

    /** How the measure changes along a factor of numbers, and whether it turns. */
    private Optional<String> turn(FactorResponse response) {
        FactorResponse.Turn turn = response.turn();
        Map<String, List<Estimate>> arms = response.arms();
        List<Estimate> values = arms.get(analysis.question().arm());
        if (turn == null || values == null || analysis.influence().responses().size() > 4) {
            return Optional.empty();
        }
        int last = values.size() - 1;
        List<FactorResponse.Level> levels = response.levels();
        String text = "From " + response.factor() + " " + levels.get(0).text() + " to "
                + levels.get(last).text() + ", " + figures.name() + " goes from "
                + figures.mean(values.get(0)) + " to " + figures.mean(values.get(last)) + ", a change of "
                + figures.difference(response.change()) + figures.unitOfDifferences() + " (95 % interval "
                + figures.differenceInterval(response.change()) + ").";
        Estimate overFirst = turn.overFirst();
        Estimate overLast = turn.overLast();
        if (overFirst != null && overLast != null && turn.isClear()) {
            text += " It turns on the way: it is best at "
                    + levels.get(turn.best()).text() + ", better than at "
                    + levels.get(0).text() + " by " + figures.size(overFirst) + " and than at "
                    + levels.get(last).text() + " by " + figures.size(overLast) + ".";
        } else if (overFirst != null && overLast != null) {
            text += " It looks best at " + levels.get(turn.best()).text()
                    + ", but that it is better than both ends cannot be told with these runs.";
        }
        return Optional.of(text);
    }

    private Optional<String> mattersMost() {
        return new MostText(analysis).sentence().or(() -> new EffectText(analysis).main());
    }
}
