package entente.results.report.sweep;

import entente.results.analysis.FactorResponse;
import entente.results.analysis.FactorResponse.Level;
import entente.results.analysis.FactorResponse.Means;
import entente.results.analysis.SweepAnalysis;
import entente.results.sensitivity.Turn;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** How the measure goes along factors of numbers, and where it turns, in sentences. */
final class AlongText {

    private final SweepAnalysis analysis;
    private final Figures figures;

    AlongText(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
    }

    /** What the only factor changes over its range, if it is one of numbers; and every clear turn. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (FactorResponse response : analysis.influence().responses()) {
            if (analysis.influence().responses().size() == 1
                    && response.isNumeric()
                    && response.means() == Means.BALANCED) {
                sentences.add(ends(response));
            }
            Turn turn = response.turn();
            if (turn != null && turn.isClear()) {
                sentences.add(turn(response, turn));
            }
        }
        return sentences;
    }

    private String ends(FactorResponse response) {
        List<Estimate> values = response.arms().getOrDefault(analysis.question().arm(), List.of());
        List<Level> levels = response.levels();
        int last = levels.size() - 1;
        String text = "From " + response.factor() + " " + levels.get(0).text() + " to "
                + levels.get(last).text() + ", " + figures.subject() + " goes from "
                + figures.mean(values.get(0)) + " to " + figures.mean(values.get(last)) + ", a change of "
                + figures.difference(response.change().estimate()) + figures.unitOfDifferences() + " (95 % interval "
                + figures.differenceInterval(response.change().estimate()) + ")";
        return text + (response.change().isApart() ? "." : ", which is not told apart from none.");
    }

    private String turn(FactorResponse response, Turn turn) {
        return Figures.capital(figures.subject()) + " turns along " + response.factor() + ": it "
                + (turn.peak() ? "rises" : "falls") + " up to about " + Figures.brief(turn.at()) + ", by "
                + figures.size(turn.before()) + ", and " + (turn.peak() ? "falls" : "rises") + " from there, by "
                + figures.size(turn.after()) + ", along straight lines.";
    }
}
