package entente.web.exercise.condition;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads conditions; see {@link Condition} for their grammar. */
public final class ConditionReader {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 50;

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final List<Violation> violations = new ArrayList<>();
    private int next;
    private int depth;

    private ConditionReader(String text, Scenario scenario) {
        vocabulary = new Vocabulary(scenario);
        tokens = Token.of(text);
    }

    /**
     * Reads a condition on runs of a scenario.
     *
     * @throws InvalidInput if it is none, or names what there is not: all unknown names at once
     */
    public static Condition read(String text, Scenario scenario) {
        if (text.length() > LONGEST) {
            throw new InvalidInput(List.of(Violation.inEnglish(
                    "condition", "inject", 0, 0, "of " + text.length() + " characters", "it may have " + LONGEST)));
        }
        ConditionReader reader = new ConditionReader(text, scenario);
        Condition condition = reader.any();
        if (!reader.peek().isEnd()) {
            throw reader.unexpected("\"and\", \"or\" or the end");
        }
        if (!reader.violations.isEmpty()) {
            throw new InvalidInput(reader.violations);
        }
        return condition;
    }

    private Condition any() {
        if (++depth > DEEPEST) {
            throw unexpected("fewer parentheses");
        }
        Condition condition = all();
        while (peek().is("or")) {
            next++;
            condition = new Condition.Or(condition, all());
        }
        depth--;
        return condition;
    }

    private Condition all() {
        Condition condition = one();
        while (peek().is("and")) {
            next++;
            condition = new Condition.And(condition, one());
        }
        return condition;
    }

    private Condition one() {
        if (peek().is("not")) {
            next++;
            if (++depth > DEEPEST) {
                throw unexpected("fewer \"not\"");
            }
            Condition negated = new Condition.Not(one());
            depth--;
            return negated;
        }
        if (peek().is("(")) {
            next++;
            Condition inner = any();
            expect(")");
            return inner;
        }
        Condition.Value left = value();
        Optional<ComparisonSign> comparison = ComparisonSign.find(peek().text());
        if (comparison.isEmpty()) {
            throw unexpected("<, <=, >, >=, = or !=");
        }
        next++;
        return new Condition.Compared(left, comparison.get(), value());
    }

    private Condition.Value value() {
        Token token = peek();
        if (token.isNumber()) {
            next++;
            return new Condition.Constant(Double.parseDouble(token.text()));
        }
        if (!token.isName()) {
            throw unexpected("a number, day, move or a measure");
        }
        next++;
        String nation = null;
        if (peek().is("[")) {
            next++;
            nation = peek().text();
            next++;
            expect("]");
        }
        check(token, nation);
        return new Condition.Named(token.text(), nation);
    }

    private void check(Token name, @Nullable String nation) {
        String problem = vocabulary.problem(name.text(), nation);
        if (problem != null) {
            violations.add(violation(name, problem));
        }
    }

    private void expect(String sign) {
        if (!peek().is(sign)) {
            throw unexpected("\"" + sign + "\"");
        }
        next++;
    }

    private Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    private InvalidInput unexpected(String wanted) {
        Token token = peek();
        String found = token.isEnd() ? "it ends" : "\"" + token.text() + "\" stands";
        violations.add(violation(token, found + " where there must be " + wanted));
        return new InvalidInput(violations);
    }

    private static Violation violation(Token at, String advice) {
        return Violation.inEnglish(
                "condition", "inject", 1, at.column(), null, "column " + at.column() + ": " + advice);
    }
}
