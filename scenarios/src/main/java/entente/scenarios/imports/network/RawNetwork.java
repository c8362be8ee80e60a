package entente.scenarios.imports.network;

import java.util.List;

/**
 * What a file says, before its nodes are numbered.
 *
 * @param nodes nodes that it names apart from edges
 * @param edges its edges, in its order
 * @param labels what its nodes may be called
 * @param notes what it holds beside, a sentence each
 */
record RawNetwork(List<Node> nodes, List<Edge> edges, Labels labels, List<String> notes) {

    /** What the nodes of a file may be called. */
    enum Labels {
        /** Numbers, because nothing says where the ends of an edge stand. */
        NUMBERS,
        /** All numbers or all names: one name among numbers is a slip. */
        ALIKE,
        /** Anything, because the file lists its nodes. */
        ANY
    }

    /**
     * A node.
     *
     * @param line where it is named, from 1
     * @param label what the file calls it
     */
    record Node(int line, String label) {}

    /**
     * An edge.
     *
     * @param line where it stands, from 1
     * @param source what the file calls one end
     * @param target what it calls the other end
     */
    record Edge(int line, String source, String target) {}
}
