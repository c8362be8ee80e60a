package entente.results.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws from what is believed of parameters after the data, with six digits: each is as likely as any other, so that means
 * over them are means over what is believed. Together they carry what medians lose, how parameters go with each other.
 */
public final class PosteriorDraws {

    private static final int DIGITS = 6;

    private PosteriorDraws() {}

    /** A table: a column for each parameter, named as its field, and a line for each draw. */
    public static String csv(Calibration fit) {
        return line(fit.parameters().stream()
                        .map(parameter -> name(parameter.parameter()))
                        .toList())
                + fit.draws().stream().map(draw -> line(values(fit, draw))).collect(Collectors.joining());
    }

    /** An experiment, which {@code entente sweep} takes: the scenario that was fitted, at each draw. */
    public static String experiment(Calibration fit) {
        String settings = fit.plan().settings().stream()
                .map(setting -> "  " + quoted(setting.substring(0, setting.indexOf('='))) + ": "
                        + value(setting.substring(setting.indexOf('=') + 1)) + "\n")
                .collect(Collectors.joining());
        String factors =
                fit.parameters().stream().map(p -> factor(p.parameter())).collect(Collectors.joining());
        String rows = fit.draws().stream()
                .map(draw -> "    - [" + String.join(", ", values(fit, draw)) + "]\n")
                .collect(Collectors.joining());
        return "# Drawn by entente calibrate from what is believed after "
                + fit.plan().observed().plots()
                + " plots in " + fit.plan().observed().years() + " years. Each row is as likely as any other.\n"
                + "formatVersion: \"1.0\"\nid: posterior\ntitle: What is believed after calibration\n"
                + "scenario: " + quoted(fit.plan().scenario()) + "\n"
                + (settings.isEmpty() ? "" : "set:\n" + settings)
                + "factors:\n" + factors
                + "design:\n  kind: table\n  rows:\n" + rows
                + "replications: 10\n";
    }

    private static String factor(FreeParameter parameter) {
        return "  - name: " + name(parameter) + "\n    paths: [" + quoted(parameter.path()) + "]\n    range: {low: "
                + rounded(parameter.low(), RoundingMode.FLOOR) + ", high: "
                + rounded(parameter.high(), RoundingMode.CEILING) + ", distribution: logUniform}\n";
    }

    private static List<String> values(Calibration fit, List<Double> draw) {
        return IntStream.range(0, fit.parameters().size())
                .mapToObj(p -> rounded(draw.get(p), RoundingMode.HALF_EVEN))
                .toList();
    }

    private static String line(List<String> cells) {
        return String.join(",", cells) + "\n";
    }

    /** The last part of its path. */
    private static String name(FreeParameter parameter) {
        return parameter.path().substring(parameter.path().lastIndexOf('.') + 1);
    }

    private static String rounded(double value, RoundingMode mode) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS, mode))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number, a truth value or a quoted text as it stands; any other text in quotes. */
    private static String value(String text) {
        return text.matches("-?[0-9.]+([eE][+-]?[0-9]+)?|true|false|\".*\"") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
