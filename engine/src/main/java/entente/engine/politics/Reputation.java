package entente.engine.politics;

/**
 * A beta reputation with forgetting (Jøsang and Ismail 2002): trust is (good + w·base) / (good + bad + w), and each
 * experience first lets what came before fade. With base 1/2 and w = 2 it is the mean of a beta law.
 */
public final class Reputation {

    private final double priorWeight;
    private final double forgetting;
    private double base;
    private double good;
    private double bad;

    /**
     * A reputation without experience.
     *
     * @param base trust at the start, 0..1
     * @param priorWeight its weight in experiences, above 0
     * @param forgetting what is kept of earlier experience at each new one, 0..1
     */
    public Reputation(double base, double priorWeight, double forgetting) {
        this.base = base;
        this.priorWeight = priorWeight;
        this.forgetting = forgetting;
    }

    /** Trust now, 0..1. */
    public double trust() {
        return (good + priorWeight * base) / (good + bad + priorWeight);
    }

    /** A good experience of the given weight. */
    public void praise(double weight) {
        good = forgetting * good + weight;
        bad = forgetting * bad;
    }

    /** A bad experience of the given weight. */
    public void blame(double weight) {
        good = forgetting * good;
        bad = forgetting * bad + weight;
    }

    /** Lets all experience fade to a share of its weight, 0..1, without a new one. */
    void fade(double kept) {
        good *= kept;
        bad *= kept;
    }

    /** Loses a share of all trust at once, 0..1; experience goes on from there. */
    public void lose(double share) {
        good *= 1 - share;
        base *= 1 - share;
    }
}
