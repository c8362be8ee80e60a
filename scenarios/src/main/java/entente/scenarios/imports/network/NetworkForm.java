package entente.scenarios.imports.network;

/** In which form a file holds a network. */
public enum NetworkForm {
    /** As the file looks: GraphML if it begins with {@code <}, else an edge list. */
    AUTO,
    /** A table with one edge a line. */
    EDGES,
    /** An XML document after the GraphML primer (Brandes, Eiglsperger, Lerner). */
    GRAPHML
}
