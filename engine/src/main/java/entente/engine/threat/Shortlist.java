package entente.engine.threat;

import java.util.Arrays;

/** The few members with the lowest ranks among all that are offered; of equal ranks, who was offered first. */
final class Shortlist {

    private final int[] members;
    private final double[] ranks;
    private int filled;

    /** @param places how many members it holds, 0 or more */
    Shortlist(int places) {
        members = new int[places];
        ranks = new double[places];
    }

    /** The rank below which a member would be taken now. */
    double limit() {
        if (ranks.length == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return filled < ranks.length ? Double.POSITIVE_INFINITY : ranks[filled - 1];
    }

    /** Takes a member if the rank is low enough. */
    void offer(int member, double rank) {
        if (rank >= limit()) {
            return;
        }
        int place = filled < ranks.length ? filled++ : filled - 1;
        while (place > 0 && ranks[place - 1] > rank) {
            ranks[place] = ranks[place - 1];
            members[place] = members[place - 1];
            place--;
        }
        ranks[place] = rank;
        members[place] = member;
    }

    /** Those taken, by rank. */
    int[] members() {
        return Arrays.copyOf(members, filled);
    }
}
