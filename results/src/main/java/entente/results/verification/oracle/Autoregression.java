package entente.results.verification.oracle;

/**
 * A stationary autoregressive process of the first order (G. Box and G. Jenkins, Time Series Analysis, 1970): variance
 * σ²/(1 − a²), autocorrelation a^k.
 *
 * @param persistence a, what is kept of a deviation after a year, 0 or more and below 1
 * @param residual σ, standard deviation of what comes anew within a year
 */
public record Autoregression(double persistence, double residual) {

    public double variance() {
        return residual * residual / (1 - persistence * persistence);
    }

    /** Correlation of two values so many years apart. */
    public double autocorrelation(double years) {
        return Math.pow(persistence, years);
    }
}
