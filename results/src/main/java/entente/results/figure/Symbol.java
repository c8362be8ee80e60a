package entente.results.figure;

/** The marks of values. */
public enum Symbol {
    /** A disc. */
    DISC,
    /** A square. */
    SQUARE,
    /** A square on its corner. */
    DIAMOND,
    /** A triangle that points up. */
    TRIANGLE,
    /** A ring. */
    RING
}
