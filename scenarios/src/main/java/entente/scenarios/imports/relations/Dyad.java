package entente.scenarios.imports.relations;

import org.jspecify.annotations.Nullable;

/**
 * What the table of pairs says of one; the order of the two means nothing.
 *
 * @param defensePact whether they must defend each other
 * @param nonAggression whether they have promised not to attack each other
 * @param consultation whether they have promised to consult
 * @param rivalry 0 (none) to 1 (strategic rivals)
 * @param jointIgos intergovernmental organisations that both are in
 * @param contiguity 0 none; 1 a border on land; 2 to 5 at most 12, 24, 150 or 400 miles of water (Correlates of War)
 * @param economicTies 0 (none) to 1 (closest); null where nothing is given
 */
record Dyad(
        boolean defensePact,
        boolean nonAggression,
        boolean consultation,
        double rivalry,
        double jointIgos,
        int contiguity,
        @Nullable Double economicTies) {

    /** The widest water between two that count as neighbours: 24 miles (assumption). */
    private static final int WIDEST_WATER = 3;

    boolean isNeighbourly() {
        return contiguity >= 1 && contiguity <= WIDEST_WATER;
    }

    /** Whether they must defend each other and are no rivals: some sworn allies are both. */
    boolean isFriendlyAlliance() {
        return defensePact && rivalry == 0;
    }

    /** Pacts short of an alliance, 0..1. */
    double pact() {
        return ((nonAggression ? 1 : 0) + (consultation ? 1 : 0)) / 2.0;
    }
}
