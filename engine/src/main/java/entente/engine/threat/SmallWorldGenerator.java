package entente.engine.threat;

/**
 * A ring in which each is tied to the two before and the two after, and every tie's far end moves with probability 0.1 to
 * somebody drawn at random (Watts and Strogatz 1998). The ring of five members or fewer is complete and stays so.
 */
final class SmallWorldGenerator implements Generator {

    private static final int NEIGHBOURS_ON_EACH_SIDE = 2;
    private static final double REWIRED_SHARE = 0.1;

    @Override
    public void tie(Graph graph, BuildingDraws draws) {
        int members = graph.size();
        for (int step = 1; step <= NEIGHBOURS_ON_EACH_SIDE; step++) {
            for (int member = 0; step < members && member < members; member++) {
                int after = (member + step) % members;
                graph.addTie(member, after);
            }
        }
        for (int step = 1; step <= NEIGHBOURS_ON_EACH_SIDE; step++) {
            for (int member = 0; member < members; member++) {
                if (graph.degree(member) < members - 1 && draws.happens(REWIRED_SHARE)) {
                    graph.removeTie(member, (member + step) % members);
                    tieToSomebody(graph, member, (member + step) % members, draws);
                }
            }
        }
    }

    private static void tieToSomebody(Graph graph, int member, int notTo, BuildingDraws draws) {
        int other;
        do {
            other = draws.below(graph.size());
        } while (other == member || other == notTo || !graph.addTie(member, other));
    }
}
