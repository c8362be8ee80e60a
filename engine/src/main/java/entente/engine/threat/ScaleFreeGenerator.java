package entente.engine.threat;

/**
 * Preferential attachment (Barabási and Albert 1999): after two members tied to each other, every newcomer is tied to two
 * different earlier ones, each drawn in proportion to ties.
 */
final class ScaleFreeGenerator implements Generator {

    private static final int TIES_OF_A_NEWCOMER = 2;

    @Override
    public void tie(Graph graph, BuildingDraws draws) {
        if (graph.size() < 2) {
            return;
        }
        // Both ends of every tie: a draw among them is one in proportion to ties.
        int[] ends = new int[2 * TIES_OF_A_NEWCOMER * graph.size()];
        int count = 0;
        graph.addTie(0, 1);
        ends[count++] = 0;
        ends[count++] = 1;
        for (int newcomer = 2; newcomer < graph.size(); newcomer++) {
            int earlierEnds = count;
            while (graph.degree(newcomer) < TIES_OF_A_NEWCOMER) {
                int earlier = ends[draws.below(earlierEnds)];
                if (graph.addTie(newcomer, earlier)) {
                    ends[count++] = newcomer;
                    ends[count++] = earlier;
                }
            }
        }
    }
}
