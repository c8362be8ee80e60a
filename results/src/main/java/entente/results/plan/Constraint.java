package entente.results.plan;

import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a combination must satisfy: one of several comparisons, {@code posture != closed or trust <= 0.5 * cost + 0.1}. */
final class Constraint {

    private static final Pattern COMPARISON = Pattern.compile("(.+?)(<=|>=|!=|<|>|=)(.+)");

    private final List<Comparison> any;

    private Constraint(List<Comparison> any) {
        this.any = any;
    }

    /**
     * Reads a constraint.
     *
     * @throws IllegalArgumentException if it is none, or names no factor
     */
    static Constraint of(String text, List<Factor> factors) {
        List<Comparison> any = new ArrayList<>();
        for (String part : text.split("\\s+or\\s+", -1)) {
            Matcher matcher = COMPARISON.matcher(part.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("it must compare factors, as in cost <= 2 * trust + 0.5");
            }
            any.add(comparison(
                    matcher.group(1).strip(), matcher.group(2), matcher.group(3).strip(), factors));
        }
        return new Constraint(any);
    }

    /** Whether the point satisfies it. */
    boolean holds(SweepPoint point) {
        return any.stream().anyMatch(comparison -> comparison.holds(point));
    }

    /** A comparison. */
    @FunctionalInterface
    private interface Comparison {
        boolean holds(SweepPoint point);
    }

    private static Comparison comparison(String left, String sign, String right, List<Factor> factors) {
        int named = index(left, factors);
        if (named >= 0 && (sign.equals("=") || sign.equals("!=")) && isName(factors.get(named), right)) {
            boolean same = sign.equals("=");
            return point -> point.levels().get(named).text().equals(right) == same;
        }
        LinearTerm difference = LinearTerm.of(left, factors).minus(LinearTerm.of(right, factors));
        return point -> isSo(difference.at(point), sign);
    }

    /** Whether the right side is meant as the name of a level. */
    private static boolean isName(Factor factor, String text) {
        boolean names = factor instanceof Factor.Listed listed
                && listed.all().stream().anyMatch(level -> level.number() == null);
        if (names && factor.find(text).isEmpty()) {
            throw new IllegalArgumentException(factor.name() + " has no level " + text + "; "
                    + NearestName.advice(
                            text,
                            ((Factor.Listed) factor)
                                    .all().stream()
                                            .map(SweepPoint.FactorLevel::text)
                                            .toList()));
        }
        return names;
    }

    static int index(String name, List<Factor> factors) {
        return factors.stream().map(Factor::name).toList().indexOf(name);
    }

    private static boolean isSo(double difference, String sign) {
        return switch (sign) {
            case "<=" -> difference <= 0;
            case ">=" -> difference >= 0;
            case "<" -> difference < 0;
            case ">" -> difference > 0;
            case "=" -> difference == 0;
            default -> difference != 0;
        };
    }
}
