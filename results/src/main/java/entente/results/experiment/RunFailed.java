package entente.results.experiment;

/** One run failed. Its message says which and how to run it alone. */
public final class RunFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    RunFailed(Variant variant, int replication, long seed, Throwable cause) {
        super(
                "Replication " + replication + " of the variant " + variant.name() + " (seed " + seed + ") failed: " + cause
                        + ". To run it alone: --seed " + seed + " --replications 1"
                        + settings(variant),
                cause);
    }

    private static String settings(Variant variant) {
        StringBuilder text = new StringBuilder();
        for (String setting : variant.settings()) {
            text.append(" --set ").append(setting);
        }
        return text.toString();
    }
}
