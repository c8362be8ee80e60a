package entente.results.performance;

/** What profiles say about the next step. */
final class Bottleneck {

    static final String WORDS = "";

    private Bottleneck() {}
}
