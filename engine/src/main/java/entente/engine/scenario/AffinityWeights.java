package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/**
 * How affinity follows from what two nations have in common and what divides them: the sum of these, within -1..1.
 *
 * <p>The standard weights are an assumption, set so that the affinities of well-known pairs of states come out in a
 * sensible order from {@code import-relations}; a test holds them to that. Policy distance alone would take old rivals that
 * vote alike for friends.
 */
public record AffinityWeights(
        @Field(min = -1, max = 1, standard = "0.2", neutral = "0", source = ASSUMPTION)
        double intercept,

        @Field(min = -2, max = 2, standard = "0.35", source = ASSUMPTION)
        double alliance,

        @Field(min = -2, max = 2, standard = "0.1", source = ASSUMPTION)
        double pact,

        @Field(min = -2, max = 2, standard = "0.9", source = ASSUMPTION)
        double rivalry,

        @Field(unit = "per ideal point", min = -2, max = 2, standard = "0.15", source = ASSUMPTION)
        double policyDistance,

        @Field(min = -2, max = 2, standard = "0.4", source = ASSUMPTION)
        double memberships,

        @Field(min = -2, max = 2, standard = "0.15", source = ASSUMPTION)
        double economicTies,

        @Field(min = -2, max = 2, standard = "-0.2", source = ASSUMPTION)
        double contiguity) {

    /**
     * What each part adds to the affinity of two nations.
     *
     * @param relation what they have in common and what divides them
     * @param distance between their foreign-policy positions, 0 or more
     */
    public Terms terms(Relation relation, double distance) {
        Double ties = relation.economicTies();
        return new Terms(
                intercept,
                relation.alliance() ? alliance : 0,
                pact * relation.pact(),
                -rivalry * relation.rivalry(),
                -policyDistance * distance,
                memberships * relation.commonMemberships(),
                ties == null ? 0 : economicTies * (2 * ties - 1),
                relation.contiguous() ? contiguity : 0);
    }

    /** Affinity of two nations, -1..1: the sum of its terms, cut to that range. */
    public double affinity(Relation relation, double distance) {
        return Math.max(-1, Math.min(1, terms(relation, distance).sum()));
    }

    /** What each part adds to the affinity of two nations; those that divide them are negative. */
    public record Terms(
            double intercept,
            double alliance,
            double pact,
            double rivalry,
            double policyDistance,
            double memberships,
            double economicTies,
            double contiguity) {

        /** All of them together, before they are cut to -1..1. */
        public double sum() {
            return intercept + alliance + pact + rivalry + policyDistance + memberships + economicTies + contiguity;
        }
    }
}
