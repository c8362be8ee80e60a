package entente.engine.threat;

import entente.engine.random.Keys;
import org.jspecify.annotations.Nullable;

/** A member of a threat network. */
public final class Operative extends ReportSubject {

    private final int number;
    private final OperativeRole role;
    private final int residence;
    private int place;
    private boolean atLiberty = true;
    private int arrests;
    private boolean wary;
    private @Nullable Plot plot;

    Operative(long key, int network, int number, OperativeRole role, int residence) {
        super("O-" + Keys.digits(key), key, network);
        this.number = number;
        this.role = role;
        this.residence = residence;
        place = residence;
    }

    /** The number within the network, from 0. */
    public int number() {
        return number;
    }

    public OperativeRole role() {
        return role;
    }

    /** The number of the nation of residence. */
    public int residence() {
        return residence;
    }

    /** The number of the nation where he or she is, or was arrested: that of residence, or a plot's target while acting. */
    public int place() {
        return place;
    }

    void goTo(int nation) {
        place = nation;
    }

    public boolean isAtLiberty() {
        return atLiberty;
    }

    /** The plot whose team he or she is in. */
    public @Nullable Plot plot() {
        return plot;
    }

    /** Whether he or she could join a plot. */
    boolean isFree() {
        return atLiberty && plot == null;
    }

    void join(@Nullable Plot newPlot) {
        plot = newPlot;
    }

    /** How often he or she was arrested. */
    public int arrests() {
        return arrests;
    }

    /** What names the present arrest in random draws: whoever is arrested again has other luck. */
    long arrestKey() {
        return arrests == 1 ? key() : Keys.of(key(), arrests);
    }

    /** Whether he or she was arrested and let go, and is careful from then on. */
    boolean isWary() {
        return wary;
    }

    void arrest() {
        atLiberty = false;
        arrests++;
    }

    void free() {
        atLiberty = true;
        place = residence;
        wary = true;
    }
}
