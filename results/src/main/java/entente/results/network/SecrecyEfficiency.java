package entente.results.network;

/**
 * How a connected network trades secrecy for efficiency (R. Lindelauf, P. Borm and H. Hamers, The influence of secrecy on
 * the communication structure of covert networks, Social Networks 31, 2009): with n operatives, m ties, and T the sum of
 * the distances of all ordered pairs, {@code information = n(n − 1)/T}, {@code secrecy = (n² − n − 2pm)/n²}, where an
 * operative drawn at random is exposed, and with probability p each one tied to him or her.
 *
 * @param information 0..1; 1 where everybody is tied to everybody
 * @param secrecy 0..1, the share that is expected to stay hidden
 */
public record SecrecyEfficiency(double information, double secrecy) {

    /** @param linkDetection p, 0..1 */
    static SecrecyEfficiency of(int operatives, int ties, long distances, double linkDetection) {
        double n = operatives;
        return new SecrecyEfficiency(n * (n - 1) / distances, (n * n - n - 2 * linkDetection * ties) / (n * n));
    }

    /** Their product, the total performance, 0..1. */
    public double value() {
        return information * secrecy;
    }
}
