package entente.engine.threat;

import java.util.Arrays;

/**
 * Cells of about five. Members are numbered cell by cell, each cell's head first. Sizes are normal with mean 5 and
 * standard deviation 1.2, rounded, at least 2; the last cell takes what is left, and joins with the one before where that
 * is a single member. Two of a cell are tied with probability 0.8, and who has no tie there is tied to the head (a head
 * without any, to the next). Every later cell's head is tied to an earlier cell drawn at random: to its head or to any of
 * its members, with equal probability. Last come ties between members of different cells, 0.3 for each member.
 *
 * <p>At 60 members this gives a mean degree of 4.36, a mean local clustering of 0.51 and a mean path length of 3.66, near
 * the network that Krebs described in 2002 (4.17, 0.47, 3.62).
 */
final class CellularGenerator implements Generator {

    private static final double MEAN_CELL_SIZE = 5;
    private static final double CELL_SIZE_DEVIATION = 1.2;
    private static final int SMALLEST_CELL = 2;
    private static final double TIE_PROBABILITY = 0.8;
    private static final double HEAD_TO_HEAD = 0.5;
    private static final double CROSS_TIES_PER_MEMBER = 0.3;

    @Override
    public void tie(Graph graph, BuildingDraws draws) {
        int members = graph.size();
        int[] heads = new int[members / SMALLEST_CELL + 2];
        int[] cellOf = new int[members];
        int cells = 0;
        for (int head = 0; head < members; head = heads[cells]) {
            int end = endOfCell(head, members, draws);
            Arrays.fill(cellOf, head, end, cells);
            tieInside(graph, head, end, draws);
            if (cells > 0) {
                graph.addTie(head, contactInEarlierCell(heads, cells, draws));
            }
            heads[cells++] = head;
            heads[cells] = end;
        }
        if (cells > 1) {
            tieAcross(graph, cellOf, draws);
        }
    }

    private static int endOfCell(int head, int members, BuildingDraws draws) {
        long drawn = Math.round(MEAN_CELL_SIZE + CELL_SIZE_DEVIATION * draws.normal());
        long end = head + Math.max(SMALLEST_CELL, drawn);
        return members - end < SMALLEST_CELL ? members : (int) end;
    }

    private static void tieInside(Graph graph, int head, int end, BuildingDraws draws) {
        for (int a = head; a < end; a++) {
            for (int b = a + 1; b < end; b++) {
                if (draws.happens(TIE_PROBABILITY)) {
                    graph.addTie(a, b);
                }
            }
        }
        for (int member = head + 1; member < end; member++) {
            if (graph.degree(member) == 0) {
                graph.addTie(member, head);
            }
        }
        if (graph.degree(head) == 0 && end - head > 1) {
            graph.addTie(head, head + 1);
        }
    }

    private static int contactInEarlierCell(int[] heads, int cells, BuildingDraws draws) {
        int cell = draws.below(cells);
        return draws.happens(HEAD_TO_HEAD) ? heads[cell] : heads[cell] + draws.below(heads[cell + 1] - heads[cell]);
    }

    /** Two cells of two or more have more pairs than are asked for, so this comes to an end. */
    private static void tieAcross(Graph graph, int[] cellOf, BuildingDraws draws) {
        long left = Math.round(CROSS_TIES_PER_MEMBER * graph.size());
        while (left > 0) {
            int a = draws.below(graph.size());
            int b = draws.below(graph.size());
            if (cellOf[a] != cellOf[b] && graph.addTie(a, b)) {
                left--;
            }
        }
    }
}
