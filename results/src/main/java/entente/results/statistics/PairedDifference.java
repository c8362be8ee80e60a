package entente.results.statistics;

/** How much a statistic of one variant exceeds the same of another whose replications have the same seeds. */
final class PairedDifference implements Statistic {

    private final Statistic variant;
    private final Statistic base;

    PairedDifference(Statistic variant, Statistic base) {
        if (variant.replications() != base.replications()) {
            throw new IllegalArgumentException(variant.replications() + " and " + base.replications()
                    + " replications: pairs need as many of each");
        }
        this.variant = variant;
        this.base = base;
    }

    @Override
    public int replications() {
        return base.replications();
    }

    @Override
    public boolean supports(int replication) {
        return variant.supports(replication) && base.supports(replication);
    }

    @Override
    public boolean informs(int replication) {
        return variant.informs(replication) || base.informs(replication);
    }

    @Override
    public double ofAll() {
        return variant.ofAll() - base.ofAll();
    }

    @Override
    public double part(int replication) {
        return variant.part(replication) - base.part(replication);
    }

    @Override
    public double without(int replication) {
        return variant.without(replication) - base.without(replication);
    }
}
