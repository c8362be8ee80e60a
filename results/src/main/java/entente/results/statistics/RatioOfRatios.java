package entente.results.statistics;

/**
 * How many times one ratio another is, over the same replications: what a variant's ratio would be if it changed by as much
 * as without what is looked at.
 */
public final class RatioOfRatios implements Statistic {

    private final RatioOfTotals above;
    private final RatioOfTotals below;

    /**
     * The first ratio over the second.
     *
     * @throws IllegalArgumentException if they are not of as many replications
     */
    public RatioOfRatios(RatioOfTotals above, RatioOfTotals below) {
        if (above.replications() != below.replications()) {
            throw new IllegalArgumentException(above.replications() + " and " + below.replications()
                    + " replications: a ratio of ratios needs as many of each");
        }
        this.above = above;
        this.below = below;
    }

    @Override
    public int replications() {
        return above.replications();
    }

    @Override
    public boolean supports(int replication) {
        return above.supports(replication) && below.supports(replication);
    }

    @Override
    public double ofAll() {
        return ratio(above.ofAll(), below.ofAll());
    }

    @Override
    public double without(int replication) {
        return ratio(above.without(replication), below.without(replication));
    }

    private static double ratio(double above, double below) {
        return below > 0 ? above / below : Double.NaN;
    }
}
