package entente.web.explore;

import entente.results.experiment.Arms;
import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.text.Numbers;
import entente.web.page.View;
import org.jspecify.annotations.Nullable;

/** How numbers and variants are put to people: shares in percent, differences of shares in points, the rest in its unit. */
public final class RunWording {

    private static final String NONE = "–";

    private final View view;

    /** In the language of the view. */
    public RunWording(View view) {
        this.view = view;
    }

    /** A value. */
    public String mean(Measure measure, Result.Figure figure) {
        Double mean = figure.mean();
        return mean == null ? NONE : number(measure, mean, mean) + unit(measure, "run.percent");
    }

    /** A difference, with its sign. */
    public String difference(Measure measure, Result.Figure figure) {
        Double mean = figure.mean();
        if (mean == null) {
            return NONE;
        }
        String text = number(measure, mean, mean);
        return (mean > 0 ? "+" : "") + text.replace('-', '−') + unit(measure, "run.points");
    }

    /** The interval of either. */
    public String interval(Measure measure, Result.Figure figure) {
        Double mean = figure.mean();
        Double low = figure.low();
        Double high = figure.high();
        if (mean == null || low == null || high == null) {
            return view.text("run.noInterval");
        }
        return view.text("run.interval", number(measure, low, mean), number(measure, high, mean))
                .replace('-', '−');
    }

    /** A number as charts take it: shares in percent. */
    public @Nullable Double scaled(Measure measure, @Nullable Double value) {
        return value == null ? null : value * scale(measure);
    }

    /** The unit of a chart's axis. */
    public String axis(Measure measure) {
        return isShare(measure) ? "%" : MeasureWords.in(view.language()).unit(measure);
    }

    /** The unit of an axis of differences. */
    public String differenceAxis(Measure measure) {
        return isShare(measure) ? view.text("run.points").strip() : axis(measure);
    }

    /** A variant's name; where nobody decides, the scenario is called as written. */
    public String variant(Arms arms, String name) {
        return switch (name) {
            case BuiltInVariants.AS_WRITTEN ->
                view.text(arms.decided() ? "run.variant.decided" : "run.variant.asWritten");
            case BuiltInVariants.STANDING -> view.text("run.variant.standing");
            case BuiltInVariants.ISOLATION -> view.text("run.variant.isolation");
            case BuiltInVariants.POOLED -> view.text("run.variant.pooled");
            default -> name;
        };
    }

    private String number(Measure measure, double value, double size) {
        int decimals = isShare(measure) ? 1 : Numbers.decimals(size);
        return view.number(value * scale(measure), decimals);
    }

    private String unit(Measure measure, String key) {
        return isShare(measure) ? view.text(key) : "";
    }

    private static int scale(Measure measure) {
        return isShare(measure) ? 100 : 1;
    }

    /** Whether a measure is a part of a whole, 0..1. */
    static boolean isShare(Measure measure) {
        return measure.unit().equals("share");
    }
}
