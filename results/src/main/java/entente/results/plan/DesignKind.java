package entente.results.plan;

import entente.engine.description.Worded;

/** The kinds of designs. */
public enum DesignKind implements Worded {
    FULL_FACTORIAL,
    FRACTIONAL_FACTORIAL,
    LATIN_HYPERCUBE,
    SOBOL,
    SALTELLI,
    MORRIS,
    ONE_AT_A_TIME,
    TABLE;

    /** Whether the file says how many points it has. */
    boolean hasPoints() {
        return this == LATIN_HYPERCUBE || this == SOBOL || this == SALTELLI;
    }

    /** Whether it spreads its points over the ranges of factors, rather than put them at levels. */
    public boolean isSampled() {
        return hasPoints();
    }

    /** Whether points cannot be left out without spoiling what it is for. */
    boolean isRigid() {
        return this == SALTELLI || this == MORRIS || this == FRACTIONAL_FACTORIAL;
    }
}
