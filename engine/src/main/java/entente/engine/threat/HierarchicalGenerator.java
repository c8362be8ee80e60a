package entente.engine.threat;

/** A tree with three under each, filled from the top; member 0 is its root. */
final class HierarchicalGenerator implements Generator {

    private static final int UNDER_EACH = 3;

    @Override
    public void tie(Graph graph, BuildingDraws draws) {
        for (int member = 1; member < graph.size(); member++) {
            graph.addTie((member - 1) / UNDER_EACH, member);
        }
    }
}
