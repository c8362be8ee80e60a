package entente.results.discovery;

/** What a factor's values are, as far as boxes are concerned. */
public enum Uncertainty {
    /** Numbers: a box keeps a range of them. */
    NUMBER,
    /** Kinds without an order, written as whole numbers: a box keeps some of them. */
    KIND
}
