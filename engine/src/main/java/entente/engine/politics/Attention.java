package entente.engine.politics;

import java.util.Arrays;

/**
 * How one nation spreads its effort over the threat networks: so that what is detected of all that threatens it is worth
 * most, by how much it cares about each network and its estimate of the threat. The threat to a nation from a network is what
 * the network prepares against it or on its soil. The estimate is what it has noticed and been told of late, in reports and
 * in the assessments of others; a forecast takes part of its place, the more so the better the nation's technology of
 * prediction.
 */
public final class Attention {

    /** The largest factor on field coverage: an assumption. */
    static final double MOST = 2;

    /** Difference between two shares that is not meant. */
    private static final double ROUNDING = 1e-12;

    private final double[] weights;
    private final double[] concern;
    private final Evidence evidence;
    private final double[] forecast;
    private double[] shares;
    private final double[] stakes;
    private final double[] elsewhere;
    private Prospect[] prospects = {};
    private double prediction;
    private boolean followsTruth;

    /** @param priorities how much the nation cares about each network, by number; all 0 counts as all alike */
    public Attention(double[] priorities) {
        weights = priorities.clone();
        if (Arrays.stream(weights).sum() <= 0) {
            Arrays.fill(weights, 1);
        }
        concern = new double[weights.length];
        evidence = new Evidence(weights.length);
        forecast = new double[weights.length];
        elsewhere = new double[weights.length];
        stakes = new double[weights.length];
        Arrays.fill(stakes, 1);
        shares = scaled(weights);
    }

    /** The factor on field coverage for a network: the number of networks times its share of attention, at most 2. */
    public double factor(int network) {
        return Math.min(MOST, shares.length * shares[network]);
    }

    /** Share of attention for a network; they sum to 1. */
    public double share(int network) {
        return shares[network];
    }

    /** Estimate of the share of the whole threat to the nation that a network is; they sum to 1. */
    public double estimate(int network) {
        return estimates()[network];
    }

    /**
     * Says how the networks look from the nation from now on. A nation that none of them concerns judges what they are to
     * others, all alike.
     *
     * @param newProspects by number of network
     */
    public void look(Prospect[] newProspects, double day) {
        until(day);
        prospects = newProspects.clone();
        double sum = 0;
        double others = 0;
        for (Prospect prospect : prospects) {
            sum += prospect.stake();
            others += prospect.expectedElsewhere();
        }
        for (int k = 0; k < prospects.length; k++) {
            stakes[k] = sum == 0 ? 1 : prospects[k].stake();
            elsewhere[k] = others == 0 ? 0 : prospects[k].expectedElsewhere() / others;
        }
    }

    /** Notes a report of the nation's own on a plot of a network. */
    public void noteOwn(int network, double day) {
        until(day);
        evidence.noteOwn(network);
    }

    /** Notes a report on a network that came from others. */
    public void noteForeign(int network) {
        evidence.noteForeign(network);
    }

    /** The nation's own reports on a network of late: what an assessment of its own rests on, and others cannot know. */
    public double ownReports(int network) {
        return evidence.own(network);
    }

    /** Writes an assessment of a network: keeps what there was to expect, for those who read it. */
    public void write(int network, double day) {
        until(day);
        evidence.write(network);
    }

    /**
     * Reads an assessment of a network.
     *
     * @param author number of the nation that wrote it
     * @param authors that nation's attention
     * @param counted the reports it rests on, as far as they count for this nation
     * @param share of what its author had to expect that counts
     */
    public void read(int author, Attention authors, int network, double counted, double share, double writtenDay) {
        evidence.read(author, network, counted, share * authors.evidence.writtenExpected(network), writtenDay);
    }

    /** The reports of others that the assessments it has read rest on, fading like its own. */
    public double assessed() {
        return evidence.assessed();
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

    /** Spreads effort anew by what was noted. */
    public void spread(double day) {
        if (followsTruth) {
            return;
        }
        until(day);
        double[] estimates = estimates();
        for (int k = 0; k < estimates.length; k++) {
            estimates[k] *= weights[k] + concern[k];
        }
        split(estimates);
    }

    /** Lets what was noted before count half as much from now on. */
    public void fade(double day) {
        until(day);
        evidence.fade();
    }

    /** Spreads effort by the threat as it is, whatever the nation cares about, estimates or decides from now on. */
    public void follow(double[] threat, double day) {
        followsTruth = true;
        until(day);
        split(threat);
    }

    /**
     * Sets how much the nation cares, by network in proportion to the largest, and spreads effort just so until the next
     * review; says whether that moves any.
     */
    public boolean move(double[] newWeights, double day) {
        if (followsTruth) {
            return false;
        }
        double[] moved = scaled(newWeights);
        boolean moves = false;
        for (int k = 0; k < shares.length; k++) {
            moves |= Math.abs(moved[k] - shares[k]) > ROUNDING;
        }
        if (moves) {
            until(day);
            double largest = Arrays.stream(newWeights).max().orElse(1);
            for (int k = 0; k < weights.length; k++) {
                weights[k] = newWeights[k] / largest;
            }
            shares = moved;
        }
        return moves;
    }

    /** Shares of the threat by all that is known. */
    private double[] estimates() {
        double[] judged = evidence.activity(elsewhere);
        for (int k = 0; k < judged.length; k++) {
            judged[k] *= stakes[k];
        }
        judged = scaled(judged);
        for (int k = 0; k < judged.length; k++) {
            judged[k] = (1 - prediction) * judged[k] + prediction * forecast[k];
        }
        return judged;
    }

    /** Splits effort by what a detection is worth; in proportion to it while it is not known what effort does. */
    private void split(double[] worth) {
        if (Arrays.stream(worth).sum() <= 0) {
            Arrays.fill(worth, 1);
        }
        if (prospects.length == 0) {
            shares = scaled(worth);
        } else {
            double others = evidence.foreignToOwn();
            shares = EffortSplit.of(
                    worth, MOST, (network, factor) -> prospects[network].curve().probability(factor, others));
        }
    }

    /** Keeps account of what was to be expected until a day, with the effort of late. */
    private void until(double day) {
        double[] perDay = new double[shares.length];
        for (int k = 0; k < prospects.length; k++) {
            perDay[k] = prospects[k].expectedPerDay() * prospects[k].curve().cover(factor(k));
        }
        evidence.look(perDay, day);
    }

    private static double[] scaled(double[] values) {
        double sum = Arrays.stream(values).sum();
        double[] scaled = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            scaled[k] = values[k] / sum;
        }
        return scaled;
    }
}
