package entente.results.plan;

import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sum of factors and numbers, {@code 2 * trust - cost + 0.5}. */
final class LinearTerm {

    private static final Pattern PART = Pattern.compile(
            "\\s*([+-])?\\s*(?:([0-9]*\\.?[0-9]+)(?:\\s*\\*\\s*([A-Za-z][A-Za-z0-9_]*))?|([A-Za-z][A-Za-z0-9_]*))\\s*");

    private final double[] weights;
    private final double constant;

    private LinearTerm(double[] weights, double constant) {
        this.weights = weights;
        this.constant = constant;
    }

    /** @throws IllegalArgumentException if the text is no such sum, or names no factor that has numbers */
    static LinearTerm of(String text, List<Factor> factors) {
        double[] weights = new double[factors.size()];
        double constant = 0;
        Matcher part = PART.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!part.find(end) || part.start() != end || (end > 0 && part.group(1) == null)) {
                throw new IllegalArgumentException(
                        "it holds " + text + ": there must be a sum of factors and numbers, as 2 * trust + 0.5");
            }
            double sign = "-".equals(part.group(1)) ? -1 : 1;
            String name = part.group(4) != null ? part.group(4) : part.group(3);
            double number = part.group(2) == null ? 1 : Double.parseDouble(part.group(2));
            if (name == null) {
                constant += sign * number;
            } else {
                weights[numeric(name, factors)] += sign * number;
            }
            end = part.end();
        }
        return new LinearTerm(weights, constant);
    }

    private static int numeric(String name, List<Factor> factors) {
        int index = Constraint.index(name, factors);
        if (index < 0) {
            throw new IllegalArgumentException("there is no factor " + name + "; "
                    + NearestName.advice(
                            name, factors.stream().map(Factor::name).toList()));
        }
        if (factors.get(index) instanceof Factor.Listed listed
                && listed.all().stream().anyMatch(level -> level.number() == null)) {
            throw new IllegalArgumentException(
                    name + " has levels that are no numbers: it may be compared by = and != only");
        }
        return index;
    }

    LinearTerm minus(LinearTerm other) {
        double[] difference = weights.clone();
        Arrays.setAll(difference, f -> weights[f] - other.weights[f]);
        return new LinearTerm(difference, constant - other.constant);
    }

    double at(SweepPoint point) {
        double sum = constant;
        for (int f = 0; f < weights.length; f++) {
            Double number = point.levels().get(f).number();
            sum += weights[f] == 0 || number == null ? 0 : weights[f] * number;
        }
        return sum;
    }
}
