package entente.results.verification.oracle;

/**
 * The parameters of Kaplan's terror queue (Operations Research 58(4), 2010), per year. With X undetected plots, Y under
 * interdiction and Z teams on false leads: X → X+1 at α; X → X−1, an attack, at μX; (X, Y) → (X−1, Y+1) at δ(f−Y−Z)X;
 * Y → Y−1 at ρY; Z → Z+1 at σ(f−Y−Z); Z → Z−1 at θZ. Assumes Poisson births and exponential times.
 *
 * @param alpha α, births, above 0
 * @param mu μ, one over the mean time to the attack, above 0
 * @param delta δ, detections by one free team of one plot, 0 or more
 * @param rho ρ, one over the mean time to interdiction, above 0
 * @param teams f, 1 or more
 * @param sigma σ, false leads of one free team, 0 or more
 * @param theta θ, one over the mean time that a false lead takes, above 0
 */
public record TerrorQueue(double alpha, double mu, double delta, double rho, int teams, double sigma, double theta) {

    /** @throws IllegalArgumentException if a parameter lies outside its range */
    public TerrorQueue {
        if (!(alpha > 0 && mu > 0 && delta >= 0 && rho > 0 && teams >= 1 && sigma >= 0 && theta > 0)) {
            throw new IllegalArgumentException("alpha " + alpha + ", mu " + mu + ", delta " + delta + ", rho " + rho
                    + ", teams " + teams + ", sigma " + sigma + " or theta " + theta + " is out of range");
        }
    }

    /** A queue without false leads. */
    public static TerrorQueue of(double alpha, double mu, double delta, double rho, int teams) {
        return new TerrorQueue(alpha, mu, delta, rho, teams, 0, 1);
    }

    /** Whether teams follow false leads. */
    boolean hasFalseLeads() {
        return sigma > 0;
    }
}
