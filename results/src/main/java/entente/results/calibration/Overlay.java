package entente.results.calibration;

import entente.results.calibration.Calibration.ParameterFit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;

/** A fit as a file of settings, which {@code entente run --settings} takes. */
public final class Overlay {

    private static final MathContext DIGITS = new MathContext(4);

    private Overlay() {}

    /** The file in YAML: each parameter's median, with its interval as a comment. */
    public static String yaml(Calibration fit) {
        String fixed = fit.plan().settings().stream()
                .map(setting ->
                        line(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)))
                .collect(Collectors.joining());
        String fitted = fit.parameters().stream().map(Overlay::line).collect(Collectors.joining());
        return "# Fitted by entente calibrate to " + fit.plan().observed().plots() + " plots in "
                + fit.plan().observed().years() + " years, with the scenario "
                + fit.plan().scenario() + ".\n"
                + "# Medians; 95 % intervals behind them.\n"
                + "formatVersion: \"1.0\"\nsettings:\n" + fixed + fitted;
    }

    private static String line(ParameterFit fit) {
        return "  " + fit.parameter().path() + ": " + digits(fit.median()) + " # " + digits(fit.low()) + " to "
                + digits(fit.high()) + "\n";
    }

    private static String line(String path, String value) {
        return "  " + path + ": " + value + "\n";
    }

    private static String digits(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
