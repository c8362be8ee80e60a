package entente.results.performance;

/** Whether an aim was reached, in words. */
final class Verdict {

    private Verdict() {}

    static String words(String aim, boolean reached) {
        return (reached ? "Reached: " : "**Not reached:** ") + aim + ".\n\n";
    }
}
