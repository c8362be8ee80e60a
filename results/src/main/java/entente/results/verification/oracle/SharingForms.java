package entente.results.verification.oracle;

import java.util.List;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * The share of plots foiled where reports on each come at rates, a dossier with enough of them foils it at once, and it
 * attacks after an exponential time with rate μ. Derived from competing exponential times (our derivation; each is a race
 * between a Poisson count and the attack). Rates per year.
 */
public final class SharingForms {

    private static final int MOST_EVALUATIONS = 10_000_000;
    private static final double PRECISION = 1e-12;

    /** After so many mean times to the attack nothing is left. */
    private static final double LONG = 45;

    private SharingForms() {}

    /**
     * One nation with a dossier.
     *
     * @param rate of reports of its own, 0 or more
     * @param threshold how many reports it takes, 1 or more
     */
    public record Detector(double rate, int threshold) {}

    /** All reports in one dossier: (s/(s + μ))^m. */
    public static double pooled(double rate, double mu, int threshold) {
        return Math.pow(rate / (rate + mu), threshold);
    }

    /** Nobody shares: 1 − ∫ μe^(−μt) Π P(Poisson(s_i t) ≤ m_i − 1) dt over those who detect. */
    public static double isolated(List<Detector> detectors, double mu) {
        double missed = new IterativeLegendreGaussIntegrator(40, PRECISION, PRECISION)
                .integrate(MOST_EVALUATIONS, t -> mu * Math.exp(-mu * t) * silent(detectors, t), 0, LONG / mu);
        return 1 - missed;
    }

    private static double silent(List<Detector> detectors, double years) {
        double silent = 1;
        for (Detector detector : detectors) {
            double mean = detector.rate() * years;
            silent *= mean <= 0 ? 1 : new PoissonDistribution(mean).cumulativeProbability(detector.threshold() - 1);
        }
        return silent;
    }

    /**
     * One report is enough; its own come at s₀ at once, those of partners at s₁ after a fixed delay d:
     * s₀/(s₀ + μ)(1 − e^(−(s₀ + μ)d)) + e^(−(s₀ + μ)d)(s₀ + s₁)/(s₀ + s₁ + μ).
     */
    public static double delayed(double own, double partners, double mu, double delayYears) {
        double late = Math.exp(-(own + mu) * delayYears);
        return own / (own + mu) * (1 - late) + late * (own + partners) / (own + partners + mu);
    }
}
