package entente.results.console;

/** What a process of Entente ends with; 0 where it worked. */
public final class ExitCodes {

    /** The exit code where something failed that the user did not do. */
    public static final int FAILED = 1;

    /** The exit code where the input was wrong. */
    public static final int WRONG_INPUT = 2;

    /** The exit code where the user ended it early: what shells give to a process that Ctrl-C has ended. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
