package entente.results.plan;

import entente.results.measure.Measure;
import entente.results.measure.WeightedCounts;
import entente.scenarios.format.NearestName;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a measure is made of: {@code attacksLaunched + 0.1 * leaks}, or {@code (a - b) / (a + b)}. The grammar is that of
 * sums, products and quotients with brackets:
 *
 * <pre>
 * sum     = product { ( "+" | "-" ) product }
 * product = part { ( "*" | "/" ) part }
 * part    = "-" part | number | name | "(" sum ")"
 * </pre>
 *
 * Only what keeps a measure a weighted sum of counts, or a ratio of two, is accepted: their means and intervals are known.
 */
final class OwnExpression {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/()]))\\s*");

    private final String text;
    private final Matcher token;
    private int end;

    private OwnExpression(String text) {
        this.text = text;
        token = TOKEN.matcher(text);
    }

    /**
     * What a text says: a number, a sum of counts, or one over another.
     *
     * @param number the number; null if it is none
     * @param above the sum, or what stands above the line; empty of a number
     * @param below what stands below the line; null if there is none
     */
    record Term(
            @Nullable Double number,
            WeightedCounts above,
            @Nullable WeightedCounts below) {

        static final WeightedCounts NONE = new WeightedCounts(Map.of());

        static Term of(double number) {
            return new Term(number, NONE, null);
        }

        Term times(double factor) {
            return number != null ? of(number * factor) : new Term(null, above.times(factor), below);
        }
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException with what is wrong and what would be right
     */
    static Term read(String text) {
        OwnExpression expression = new OwnExpression(text);
        Term term = expression.sum();
        if (expression.end < text.length()) {
            throw expression.unexpected();
        }
        if (term.number() != null || term.above().measures().isEmpty()) {
            throw new IllegalArgumentException("it names no measure: it must count something");
        }
        if (term.below() != null && !term.below().isNeverNegative()) {
            throw new IllegalArgumentException(
                    "what it is divided by must not subtract anything: it could be 0 or less in some runs");
        }
        return term;
    }

    private Term sum() {
        Term sum = product();
        while (peek("+") || peek("-")) {
            double sign = take("+") ? 1 : take("-") ? -1 : 1;
            sum = added(sum, product().times(sign));
        }
        return sum;
    }

    private static Term added(Term one, Term other) {
        if (one.number() != null && other.number() != null) {
            return Term.of(one.number() + other.number());
        }
        if (one.number() != null || other.number() != null) {
            throw new IllegalArgumentException(
                    "a number alone cannot be added to what is counted: numbers multiply, as in 0.1 * leaks");
        }
        if (one.below() != null || other.below() != null) {
            throw new IllegalArgumentException("a quotient cannot be added to: put all of it over one line, as in"
                    + " (attacksLaunched + leaks) / plotsBorn");
        }
        return new Term(null, one.above().plus(other.above()), null);
    }

    private Term product() {
        Term product = part();
        while (peek("*") || peek("/")) {
            product = take("*") ? multiplied(product, part()) : divided(product, takenPart());
        }
        return product;
    }

    private Term takenPart() {
        take("/");
        return part();
    }

    private static Term multiplied(Term one, Term other) {
        if (one.number() != null) {
            return other.times(one.number());
        } else if (other.number() != null) {
            return one.times(other.number());
        }
        throw new IllegalArgumentException("two measures cannot be multiplied: only numbers multiply");
    }

    private static Term divided(Term one, Term other) {
        if (other.number() != null) {
            if (other.number() == 0) {
                throw new IllegalArgumentException("it divides by 0");
            }
            return one.times(1 / other.number());
        }
        if (one.number() != null || one.below() != null || other.below() != null) {
            throw new IllegalArgumentException(
                    "it must be one sum of counts over another, as in plotsInterdicted / (plotsInterdicted +"
                            + " attacksLaunched)");
        }
        return new Term(null, one.above(), other.above());
    }

    private Term part() {
        if (take("-")) {
            return part().times(-1);
        }
        if (take("(")) {
            Term inside = sum();
            if (!take(")")) {
                throw new IllegalArgumentException("a bracket is not closed");
            }
            return inside;
        }
        if (!next() || token.group(3) != null) {
            throw unexpected();
        }
        end = token.end();
        return token.group(1) != null
                ? Term.of(Double.parseDouble(token.group(1)))
                : new Term(null, WeightedCounts.of(count(token.group(2))), null);
    }

    private static Measure count(String name) {
        Optional<Measure> measure = MeasureCheck.find(name);
        if (measure.isEmpty()) {
            throw new IllegalArgumentException("there is no measure " + name + "; "
                    + NearestName.advice(name, MeasureCheck.countNames(), "docs/reference/measures.md lists all"));
        } else if (!measure.get().counts()) {
            throw new IllegalArgumentException(
                    name + " is a ratio, which has no value in each run that could be added: only"
                            + " counts can be added and divided");
        }
        return measure.get();
    }

    private boolean next() {
        return token.find(end) && token.start() == end;
    }

    private boolean peek(String sign) {
        return next() && sign.equals(token.group(3));
    }

    private boolean take(String sign) {
        boolean there = peek(sign);
        if (there) {
            end = token.end();
        }
        return there;
    }

    private IllegalArgumentException unexpected() {
        String rest = text.substring(end).strip();
        return new IllegalArgumentException(
                (rest.isEmpty() ? "it breaks off" : "it cannot be read from '" + rest + "' on")
                        + ": there must be a sum of counts, as attacksLaunched + 0.1 * leaks, or one over another");
    }
}
