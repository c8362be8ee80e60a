package entente.engine.threat;

/** Ties the members of a new network by the rules of one structure. */
interface Generator {

    /**
     * Makes the ties.
     *
     * @param graph members 0..n−1, all at liberty, without ties
     */
    void tie(Graph graph, BuildingDraws draws);
}
