package entente.engine.threat;

/**
 * Every two members are tied with the same probability, such that a member has four ties on average (Erdős and Rényi
 * 1959). It leaps from tie to tie over pairs in order (Batagelj and Brandes 2005), so the work grows with the ties.
 */
final class RandomGenerator implements Generator {

    private static final double MEAN_DEGREE = 4;

    @Override
    public void tie(Graph graph, BuildingDraws draws) {
        int members = graph.size();
        double probability = MEAN_DEGREE / (members - 1);
        if (probability >= 1) {
            tieAll(graph);
            return;
        }
        double logOfNoTie = StrictMath.log1p(-probability);
        int later = 1;
        long earlier = -1;
        while (later < members) {
            earlier += 1 + (long) (StrictMath.log(draws.uniform()) / logOfNoTie);
            while (later < members && earlier >= later) {
                earlier -= later;
                later++;
            }
            if (later < members) {
                graph.addTie(later, (int) earlier);
            }
        }
    }

    private static void tieAll(Graph graph) {
        for (int later = 1; later < graph.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                graph.addTie(later, earlier);
            }
        }
    }
}
