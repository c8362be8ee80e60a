package entente.results.verification.oracle;

/**
 * Secrecy times information of two graphs (R. Lindelauf, P. Borm and H. Hamers, Social Networks 31, 2009): with n operatives,
 * m ties and T the sum of distances of ordered pairs, information is n(n − 1)/T and secrecy (n² − n − 2pm)/n². In a star m is
 * n − 1 and T is 2(n − 1)²; in a complete graph m is n(n − 1)/2 and T is n(n − 1).
 */
public final class CovertGraphs {

    private CovertGraphs() {}

    /** Of a star with n operatives, where a tie exposes with probability p. */
    public static double star(int n, double p) {
        return n / (2.0 * (n - 1)) * (n - 1) * (n - 2 * p) / ((double) n * n);
    }

    /** Of a complete graph. */
    public static double complete(int n, double p) {
        return (n - 1) * (1 - p) / n;
    }
}
