package entente.results.experiment;

/** One run failed. Its message says which and how to run it alone. */
public final class RunFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a shell takes as it stands. */
    private static final String PLAIN = "[A-Za-z0-9._=+-]*";

    RunFailed(Variant variant, int replication, long seed, Throwable cause) {
        super(
                "Replication " + replication + " of the variant " + variant.name() + " (seed " + seed + ") failed: "
                        + cause + ". To run it alone: --seed " + seed + " --replications 1 --no-bounds"
                        + settings(variant),
                cause);
    }

    private static String settings(Variant variant) {
        StringBuilder text = new StringBuilder();
        for (String setting : variant.settings()) {
            text.append(" --set ").append(setting.matches(PLAIN) ? setting : "'" + setting.replace("'", "'\\''") + "'");
        }
        return text.toString();
    }
}
