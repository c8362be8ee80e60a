package entente.web.explore;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.report.ArmSplit.Part;
import entente.results.sensitivity.PlausibleShare;
import entente.results.sensitivity.PlausibleShares;
import entente.results.statistics.Evidence;
import entente.web.page.View;
import java.util.ArrayList;
import java.util.List;

/** What a comparison says in plain sentences: no more than the intervals tell. */
final class Headlines {

    private static final Measure SHARE = PlotMeasures.SHARE_FOILED;

    private final Result result;
    private final View view;

    Headlines(Result result, View view) {
        this.result = result;
        this.view = view;
    }

    String text() {
        Double mean = result.overall(BuiltInVariants.AS_WRITTEN, SHARE).mean();
        if (mean == null) {
            return view.text("run.headline.none");
        }
        List<String> sentences = new ArrayList<>();
        boolean decided = result.arms().decided();
        sentences.add(view.text(decided ? "run.headline.decided" : "run.headline.level", view.number(100 * mean, 0)));
        gain(Part.POLICY, decided ? "run.headline.policy" : "run.headline.gain", sentences);
        if (decided) {
            gain(Part.DECIDING, "run.headline.deciding", sentences);
            gain(Part.AT_HOME, "run.headline.home", sentences);
            gain(Part.WITH_OTHERS, "run.headline.others", sentences);
        }
        gain(Part.REMAINING, "run.headline.gap", sentences);
        result.policies().stream().skip(1).forEach(variant -> sentences.add(compared(variant)));
        sentences.add(plausible());
        return String.join(" ", sentences);
    }

    /** At what share of plausible parameters sharing helps at all: in this scenario, or in the one that stands for all. */
    private String plausible() {
        PlausibleShare share = PlausibleShares.stored().of(result.scenario());
        return view.text(
                "run.headline.plausible",
                share.scenario(),
                share.points(),
                share.parameters(),
                share.more(),
                share.clearlyMore(),
                share.clearlyFewer(),
                share.version());
    }

    private void gain(Part part, String key, List<String> sentences) {
        result.gain(part, SHARE).ifPresent(figure -> sentences.add(sentence(key, figure, "")));
    }

    private String compared(String variant) {
        return sentence(
                "run.headline.variant", result.difference(variant, SHARE).orElseThrow(), variant);
    }

    private String sentence(String key, Result.Figure figure, String variant) {
        Double mean = figure.mean();
        Double low = figure.low();
        Double high = figure.high();
        if (mean == null || low == null || high == null) {
            return "";
        }
        Double cases = figure.cases();
        Double needed = figure.replicationsToTell();
        if (!figure.excludesZero() && cases != null && needed != null && cases < Evidence.FEW) {
            return view.text(
                    key + ".few",
                    view.number(cases, 0),
                    result.replications(),
                    view.number(needed, 0),
                    points(100 * Evidence.worthTelling(mean)),
                    variant);
        }
        String outcome = !figure.excludesZero() ? ".unclear" : mean > 0 ? ".more" : ".less";
        int shown = outcome.equals(".less") ? -1 : 1;
        double from = 100 * Math.min(shown * low, shown * high);
        double to = 100 * Math.max(shown * low, shown * high);
        return view.text(
                key + outcome, points(100 * shown * mean), points(from), points(to), variant, atMost(low, high));
    }

    /** How large a difference the interval leaves possible, either way. */
    private String atMost(double low, double high) {
        return points(100 * Math.max(Math.abs(low), Math.abs(high)));
    }

    private String points(double value) {
        return view.number(value, 1).replace('-', '−');
    }
}
