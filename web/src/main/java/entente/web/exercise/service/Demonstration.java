package entente.web.exercise.service;

/**
 * What a demonstration plays. Of the first thirty seeds this is one with which, by the runs themselves, an attack, a treaty and
 * injects come about within a minute: an attack in the first move already.
 */
public final class Demonstration {

    /** The scenario of the library. */
    public static final String SCENARIO = "alpine-corridor";

    /** The seed of every draw. */
    public static final long SEED = 17;

    /** What there is to look at a move, in seconds; four are over within a minute. */
    public static final int SECONDS = 13;

    private Demonstration() {}
}
