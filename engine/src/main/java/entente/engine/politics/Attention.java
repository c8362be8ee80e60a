package entente.engine.politics;

import java.util.Arrays;

/**
 * How one nation spreads its effort over the threat networks: in proportion to how much it cares about each, times its
 * estimate of the threat. The estimate is what it has noticed and been told of late, in reports and in the assessments of
 * others; a forecast takes part of its place, the more so the better the nation's technology of prediction.
 */
public final class Attention {

    private static final double MOST = 2;

    /** Difference between two shares that is not meant. */
    private static final double ROUNDING = 1e-12;

    private final double[] weights;
    private final double[] concern;
    private final double[] reports;
    private final double[] ownReports;
    private final Assessments assessments;
    private final double[] forecast;
    private final double[] shares;
    private double prediction;
    private boolean followsTruth;

    /** @param priorities how much the nation cares about each network, by number; all 0 counts as all alike */
    public Attention(double[] priorities) {
        weights = priorities.clone();
        if (Arrays.stream(weights).sum() <= 0) {
            Arrays.fill(weights, 1);
        }
        concern = new double[weights.length];
        reports = new double[weights.length];
        ownReports = new double[weights.length];
        assessments = new Assessments(weights.length);
        forecast = new double[weights.length];
        shares = new double[weights.length];
        spread();
    }

    /** The factor on field coverage for a network: the number of networks times its share of attention, at most 2. */
    public double factor(int network) {
        return Math.min(MOST, shares.length * shares[network]);
    }

    /** Share of attention for a network; they sum to 1. */
    public double share(int network) {
        return shares[network];
    }

    /** Estimate of the share of the whole threat that a network is; they sum to 1. */
    public double estimate(int network) {
        return judged(network, evidence()) / evidence();
    }

    /** Notes a report of the nation's own on a network. */
    public void noteOwn(int network) {
        reports[network]++;
        ownReports[network]++;
    }

    /** Notes a report on a network that came from others. */
    public void noteForeign(int network) {
        reports[network]++;
    }

    /** The nation's own reports on a network of late: what an assessment of its own rests on, and others cannot know. */
    public double ownReports(int network) {
        return ownReports[network];
    }

    /**
     * Reads an assessment of a network.
     *
     * @param author number of the nation that wrote it
     * @param counted the reports it rests on, as far as they count for this nation
     */
    public void read(int author, int network, double counted, double writtenDay) {
        assessments.read(author, network, counted, writtenDay);
    }

    /**
     * Takes a forecast in hand, until the next; it counts in the estimate at once, and in effort from the next review on.
     *
     * @param weight share of the estimate that it makes up, 0..1
     * @param newForecast shares by network, which sum to 1
     */
    public void foresee(double weight, double[] newForecast) {
        prediction = weight;
        System.arraycopy(newForecast, 0, forecast, 0, forecast.length);
    }

    /** Sets how much more than usual the nation cares about a network for now, 0..1; it counts from the next review on. */
    public void concern(int network, double added) {
        concern[network] = added;
    }

    /** Spreads effort anew by what was noted; older reports count half as much from now on. */
    public void review() {
        spread();
        for (int k = 0; k < reports.length; k++) {
            reports[k] /= 2;
            ownReports[k] /= 2;
        }
        assessments.fade();
    }

    /** Spreads effort as the threat is, whatever the nation cares about, estimates or decides from now on. */
    public void follow(double[] threat) {
        followsTruth = true;
        System.arraycopy(threat, 0, shares, 0, shares.length);
        scale();
    }

    /**
     * Sets how much the nation cares, by network in proportion to the largest, and spreads effort just so until the next
     * review; says whether that moves any.
     */
    public boolean move(double[] newWeights) {
        if (followsTruth) {
            return false;
        }
        double[] weightsBefore = weights.clone();
        double[] sharesBefore = shares.clone();
        double largest = Arrays.stream(newWeights).max().orElse(1);
        for (int k = 0; k < weights.length; k++) {
            weights[k] = newWeights[k] / largest;
        }
        System.arraycopy(newWeights, 0, shares, 0, shares.length);
        scale();
        for (int k = 0; k < shares.length; k++) {
            if (Math.abs(shares[k] - sharesBefore[k]) > ROUNDING) {
                return true;
            }
        }
        System.arraycopy(weightsBefore, 0, weights, 0, weights.length);
        System.arraycopy(sharesBefore, 0, shares, 0, shares.length);
        return false;
    }

    private void spread() {
        if (followsTruth) {
            return;
        }
        double evidence = evidence();
        for (int k = 0; k < shares.length; k++) {
            shares[k] = (weights[k] + concern[k]) * judged(k, evidence);
        }
        scale();
    }

    /** What a network is taken for, in reports, out of all the evidence there is. */
    private double judged(int network, double evidence) {
        double counted = 1 + reports[network] + assessments.reports(network);
        return (1 - prediction) * counted + prediction * forecast[network] * evidence;
    }

    /** All reports that count, and one for each network, about which nothing is known at first. */
    private double evidence() {
        double sum = reports.length;
        for (int k = 0; k < reports.length; k++) {
            sum += reports[k] + assessments.reports(k);
        }
        return sum;
    }

    private void scale() {
        double sum = Arrays.stream(shares).sum();
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
    }
}
