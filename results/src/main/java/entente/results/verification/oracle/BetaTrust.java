package entente.results.verification.oracle;

/**
 * Beta reputation with forgetting (A. Jøsang and R. Ismail, The Beta Reputation System, 2002): good and bad experiences r and
 * s, of which a share λ is kept at each new one; trust is (r + wb)/(r + s + w). After many experiences that are good with
 * probability p, r + s is 1/(1 − λ) for certain and E[r] is p/(1 − λ), so that mean trust is (p/(1 − λ) + wb)/(1/(1 − λ) + w).
 *
 * @param forgetting λ, 0 or more and below 1
 * @param priorWeight w, in experiences, above 0
 * @param base b, trust before any experience, 0..1
 */
public record BetaTrust(double forgetting, double priorWeight, double base) {

    /** Mean trust after many experiences, each good with the given probability. */
    public double after(double success) {
        double memory = 1 / (1 - forgetting);
        return (success * memory + priorWeight * base) / (memory + priorWeight);
    }
}
