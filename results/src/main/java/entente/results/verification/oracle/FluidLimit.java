package entente.results.verification.oracle;

/**
 * The fluid limit of a terror queue (Kaplan 2010): what its means come near when births and teams are many. With
 * φ = ρY/α, the balance of detections, δ(f − Y)X/(1 + σ/θ) = ρY, and that of plots, α = μX + ρY, give
 * (δ'α/ρ)φ² − (δ'f + δ'α/ρ + μ)φ + δ'f = 0 with δ' = δ/(1 + σ/θ), for of those teams that are on no case the share
 * 1/(1 + σ/θ) is on no false lead either.
 */
public final class FluidLimit {

    private final TerrorQueue queue;
    private final double delta;

    /** The limit of a queue. */
    public FluidLimit(TerrorQueue queue) {
        this.queue = queue;
        delta = queue.delta() / (1 + queue.sigma() / queue.theta());
    }

    /** φ, 0..1: the smaller root. */
    public double shareFoiled() {
        return shareFoiled(queue.teams());
    }

    /** φ with another number of teams, which need not be whole. */
    public double shareFoiled(double teams) {
        double a = delta * queue.alpha() / queue.rho();
        double c = delta * teams;
        double b = c + a + queue.mu();
        // The smaller root in the form that loses no digits where a is small.
        return 2 * c / (b + Math.sqrt(b * b - 4 * a * c));
    }

    /**
     * Staffing: how many teams foil a share, φα/ρ + (μ/δ')φ/(1 − φ).
     *
     * @param share φ, 0 or more and below 1
     */
    public double teamsFor(double share) {
        return share * queue.alpha() / queue.rho() + queue.mu() / delta * share / (1 - share);
    }
}
