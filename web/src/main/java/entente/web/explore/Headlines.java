package entente.web.explore;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
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
        sentences.add(view.text("run.headline.level", view.number(100 * mean, 0)));
        // The bounds differ from the scenario as written; a gain of sharing is a loss of isolation.
        sentences.add(sentence("run.headline.gain", BuiltInVariants.ISOLATION, -1));
        sentences.add(sentence("run.headline.gap", BuiltInVariants.POOLED, 1));
        result.policies().stream().skip(1).forEach(variant -> sentences.add(compared(variant)));
        return String.join(" ", sentences);
    }

    private String compared(String variant) {
        return sentence("run.headline.variant", variant, 1);
    }

    private String sentence(String key, String variant, int sign) {
        Result.Figure figure = result.difference(variant, SHARE).orElseThrow();
        Double mean = figure.mean();
        Double low = figure.low();
        Double high = figure.high();
        if (mean == null || low == null || high == null) {
            return "";
        }
        double value = sign * mean;
        String outcome = !figure.excludesZero() ? ".unclear" : value > 0 ? ".more" : ".less";
        int shown = outcome.equals(".less") ? -sign : sign;
        double from = 100 * Math.min(shown * low, shown * high);
        double to = 100 * Math.max(shown * low, shown * high);
        return view.text(key + outcome, points(100 * shown * mean), points(from), points(to), variant);
    }

    private String points(double value) {
        return view.number(value, 1).replace('-', '−');
    }
}
