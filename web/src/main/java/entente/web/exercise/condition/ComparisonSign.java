package entente.web.exercise.condition;

import java.util.Optional;

/** How two values are compared. */
enum ComparisonSign {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">="),
    EQUAL("="),
    OTHER("!=");

    private final String sign;

    ComparisonSign(String sign) {
        this.sign = sign;
    }

    static Optional<ComparisonSign> find(String sign) {
        for (ComparisonSign comparison : values()) {
            if (comparison.sign.equals(sign)) {
                return Optional.of(comparison);
            }
        }
        return sign.equals("==") ? Optional.of(EQUAL) : Optional.empty();
    }

    boolean holds(double left, double right) {
        return switch (this) {
            case BELOW -> left < right;
            case AT_MOST -> left <= right;
            case ABOVE -> left > right;
            case AT_LEAST -> left >= right;
            case EQUAL -> left == right;
            case OTHER -> left != right;
        };
    }
}
