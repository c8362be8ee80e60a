package entente.engine.threat;

/**
 * What prevention keeps people from, by nation: networks replace fewer of those whom they lose there and, where the
 * network's recovery says so, begin fewer plots. It works against every network alike and does not wear off.
 */
public final class Prevention {

    private final double[] levels;

    /** No prevention anywhere. */
    public Prevention(int nations) {
        levels = new double[nations];
    }

    /** Share of would-be recruits in a nation whom prevention keeps away, 0..1. */
    public double level(int nation) {
        return levels[nation];
    }

    /** Sets the share of would-be recruits in a nation whom prevention keeps away, 0..1. */
    public void setLevel(int nation, double level) {
        levels[nation] = level;
    }

    /** The mean level over a footprint, 0..1. */
    double mean(double[] shares) {
        double sum = 0;
        for (int i = 0; i < levels.length; i++) {
            sum += shares[i] * levels[i];
        }
        return sum;
    }
}
