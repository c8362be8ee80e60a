package entente.results.verification;

import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.distribution.PoissonDistribution;

/** Closed forms of the share foiled when reports arrive at rates and the plot attacks after an exponential time. */
final class SharingForms {

    private SharingForms() {}

    /** All reports in one dossier: m of them before the attack. Rates per year. */
    static double pooled(double s, double mu, int m) {
        return Math.pow(s / (s + mu), m);
    }

    /** Reports spread evenly over N nations that share nothing. */
    static double isolated(double s, double mu, int m, int nations) {
        double missed = new IterativeLegendreGaussIntegrator(40, 1e-10, 1e-12)
                .integrate(1_000_000, t -> mu * Math.exp(-mu * t) * silent(s * t / nations, m, nations), 0, 40 / mu);
        return 1 - missed;
    }

    private static double silent(double mean, int m, int nations) {
        return mean <= 0 ? 1 : Math.pow(new PoissonDistribution(mean).cumulativeProbability(m - 1), nations);
    }

    /** One report is enough; the own come at s0 at once, those of partners at s1 after a fixed delay d. */
    static double delayed(double s0, double s1, double mu, double d) {
        double late = Math.exp(-(s0 + mu) * d);
        return s0 / (s0 + mu) * (1 - late) + late * (s0 + s1) / (s0 + s1 + mu);
    }
}
