package entente.results.plan;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** The kinds of designs. */
@Summary("The kinds of designs.")
public enum DesignKind implements Worded {
    @Summary("Every combination of all levels.")
    FULL_FACTORIAL,
    @Summary(
            "A regular fraction of the combinations of two levels each, the first and the last, of a stated resolution.")
    FRACTIONAL_FACTORIAL,
    @Summary("As many points as asked; each of as many slices of a factor's range holds one (McKay and others 1979).")
    LATIN_HYPERCUBE,
    @Summary("A low-discrepancy sequence with a random digital shift (Sobol 1967; Joe and Kuo 2008).")
    SOBOL,
    @Summary("The sample from which Sobol indices, also of second order, are estimated (Saltelli 2002).")
    SALTELLI,
    @Summary("Trajectories along which one factor after the other is changed (Morris 1991).")
    MORRIS,
    @Summary("The first level of all factors, then each factor's other levels in turn.")
    ONE_AT_A_TIME,
    @Summary("The rows that the file lists.")
    TABLE;

    /** Whether the file says how many points it has. */
    boolean hasPoints() {
        return this == LATIN_HYPERCUBE || this == SOBOL || this == SALTELLI;
    }

    /** Whether points cannot be left out without spoiling what it is for. */
    boolean isRigid() {
        return this == SALTELLI || this == MORRIS || this == FRACTIONAL_FACTORIAL;
    }
}
