package entente.results.attribution;

/** The counts of a few replications, in all columns. Runs on different threads may fill in different places. */
final class AttackCounts {

    private final int[][] launched;
    private final int[][] interdicted;

    AttackCounts(int replications, int columns) {
        launched = new int[replications][columns];
        interdicted = new int[replications][columns];
    }

    /** How many replications, numbered here from 0. */
    int replications() {
        return launched.length;
    }

    /** What one run came to. */
    void set(int replication, int column, int attacks, int stopped) {
        launched[replication][column] = attacks;
        interdicted[replication][column] = stopped;
    }

    /** The attacks of one replication, by column. */
    int[] launched(int replication) {
        return launched[replication];
    }

    /** The plots stopped in one replication, by column. */
    int[] interdicted(int replication) {
        return interdicted[replication];
    }
}
