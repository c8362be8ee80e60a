package entente.engine.threat;

import java.util.Arrays;

/**
 * The ties among operatives: a simple undirected graph over members 0..n−1 that grows, and whose members can be arrested.
 * Who is arrested keeps his or her ties, so that they can be followed up and taken up again, but connects nobody until
 * then. Members' ties stand in the order in which they were made.
 */
final class Graph {

    private static final int[] NO_TIES = {};
    private static final int UNKNOWN = -1;

    private int[][] neighbours;
    private int[] degrees;
    private boolean[] arrested;
    private int members;
    private int atLiberty;
    private int largestComponent = UNKNOWN;

    /** Members at liberty without ties. */
    Graph(int members) {
        neighbours = new int[members][];
        Arrays.fill(neighbours, NO_TIES);
        degrees = new int[members];
        arrested = new boolean[members];
        this.members = members;
        atLiberty = members;
    }

    /** How many members it ever had. */
    int size() {
        return members;
    }

    /** Adds a member at liberty without ties, and says which number it has. */
    int addMember() {
        if (members == degrees.length) {
            int capacity = Math.max(8, members + members / 2);
            neighbours = Arrays.copyOf(neighbours, capacity);
            degrees = Arrays.copyOf(degrees, capacity);
            arrested = Arrays.copyOf(arrested, capacity);
        }
        neighbours[members] = NO_TIES;
        atLiberty++;
        largestComponent = UNKNOWN;
        return members++;
    }

    /**
     * Ties two members, if they are not tied yet.
     *
     * @return whether they were not
     * @throws IllegalArgumentException if both are the same
     * @throws IndexOutOfBoundsException if there is no such member
     */
    boolean addTie(int a, int b) {
        if (a == b) {
            throw new IllegalArgumentException("a tie joins " + a + " to itself: it must join two members");
        }
        if (areTied(a, b)) {
            return false;
        }
        append(a, b);
        append(b, a);
        largestComponent = UNKNOWN;
        return true;
    }

    /** Cuts a tie, if there is one. */
    void removeTie(int a, int b) {
        if (areTied(a, b)) {
            erase(a, b);
            erase(b, a);
            largestComponent = UNKNOWN;
        }
    }

    /** Whether two members are tied. */
    boolean areTied(int a, int b) {
        int from = degree(a) <= degree(b) ? a : b;
        int to = from == a ? b : a;
        for (int k = 0; k < degrees[from]; k++) {
            if (neighbours[from][k] == to) {
                return true;
            }
        }
        return false;
    }

    /** How many ties a member has, with those to arrested members. */
    int degree(int member) {
        return degrees[known(member)];
    }

    /** The other end of a member's tie {@code k}, from 0 to less than the degree. */
    int neighbour(int member, int k) {
        if (k < 0 || k >= degree(member)) {
            throw new IndexOutOfBoundsException("member " + member + " has no tie " + k);
        }
        return neighbours[member][k];
    }

    /** How many ties a member has to members at liberty. */
    int degreeAtLiberty(int member) {
        int count = 0;
        for (int k = 0; k < degree(member); k++) {
            count += arrested[neighbours[member][k]] ? 0 : 1;
        }
        return count;
    }

    /**
     * Takes a member away, by arrest.
     *
     * @throws IllegalArgumentException if the member is not at liberty
     */
    void remove(int member) {
        if (!isAtLiberty(member)) {
            throw new IllegalArgumentException("member " + member + " is arrested already");
        }
        arrested[member] = true;
        atLiberty--;
        largestComponent = UNKNOWN;
    }

    /**
     * Brings back a member who was arrested, with the ties that he or she had.
     *
     * @throws IllegalArgumentException if the member is at liberty
     */
    void restore(int member) {
        if (isAtLiberty(member)) {
            throw new IllegalArgumentException("member " + member + " is at liberty already");
        }
        arrested[member] = false;
        atLiberty++;
        largestComponent = UNKNOWN;
    }

    boolean isAtLiberty(int member) {
        return !arrested[known(member)];
    }

    /** How many members are at liberty. */
    int atLiberty() {
        return atLiberty;
    }

    /** Members at liberty in the largest component that they form; 0 if there are none. */
    int largestComponent() {
        if (largestComponent == UNKNOWN) {
            largestComponent = findLargestComponent();
        }
        return largestComponent;
    }

    private int findLargestComponent() {
        boolean[] seen = Arrays.copyOf(arrested, members);
        int[] queue = new int[atLiberty];
        int largest = 0;
        int unseen = atLiberty;
        for (int first = 0; first < members && unseen > largest; first++) {
            if (!seen[first]) {
                int size = spread(first, seen, queue);
                unseen -= size;
                largest = Math.max(largest, size);
            }
        }
        return largest;
    }

    /** Marks all who can be reached from one member, breadth first, and counts them. */
    private int spread(int first, boolean[] seen, int[] queue) {
        int size = 0;
        queue[size++] = first;
        seen[first] = true;
        for (int head = 0; head < size; head++) {
            int member = queue[head];
            for (int k = 0; k < degrees[member]; k++) {
                int neighbour = neighbours[member][k];
                if (!seen[neighbour]) {
                    seen[neighbour] = true;
                    queue[size++] = neighbour;
                }
            }
        }
        return size;
    }

    private void append(int member, int neighbour) {
        int degree = degrees[member]++;
        if (degree == neighbours[member].length) {
            neighbours[member] = Arrays.copyOf(neighbours[member], Math.max(4, 2 * degree));
        }
        neighbours[member][degree] = neighbour;
    }

    private void erase(int member, int neighbour) {
        int[] ties = neighbours[member];
        int k = 0;
        while (ties[k] != neighbour) {
            k++;
        }
        System.arraycopy(ties, k + 1, ties, k, --degrees[member] - k);
    }

    private int known(int member) {
        if (member < 0 || member >= members) {
            throw new IndexOutOfBoundsException("there is no member " + member + " among " + members);
        }
        return member;
    }
}
