package entente.engine.threat;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.List;

/**
 * A plot, or what a nation takes for one: a phantom has neither team nor clock and ends only when its case turns out
 * wrongful.
 */
public final class Plot extends ReportSubject {

    private final boolean real;
    private final int target;
    private int host;
    private final double severity;
    private final double bornDay;
    private final List<Operative> team = new ArrayList<>();
    private double[] transit = {};
    private boolean warned;
    private boolean acting;
    private boolean ended;
    private int failedInterdictions;
    private double escapedDay = Double.NEGATIVE_INFINITY;
    private boolean detected;

    Plot(long key, int network, boolean real, int target, int host, double severity, double bornDay) {
        super("P-" + Keys.digits(key), key, network);
        this.real = real;
        this.target = target;
        this.host = host;
        this.severity = severity;
        this.bornDay = bornDay;
    }

    /** A plot that one nation imagines on its own soil. */
    public static Plot phantom(long key, int network, int nation, double day) {
        return new Plot(key, network, false, nation, nation, 1, day);
    }

    public boolean isReal() {
        return real;
    }

    /** The number of the nation it aims at. */
    public int target() {
        return target;
    }

    /** The number of the nation with the largest share of its footprint at its present stage. */
    public int host() {
        return host;
    }

    /** On an abstract scale, 0 or more. */
    public double severity() {
        return severity;
    }

    public double bornDay() {
        return bornDay;
    }

    /** Those of its team who are at liberty; empty without operatives. */
    public List<Operative> team() {
        return team;
    }

    /** Whether its last stage has begun. */
    public boolean isActing() {
        return acting;
    }

    public boolean isWarned() {
        return warned;
    }

    /** Whether it is over, in whatever way. */
    public boolean hasEnded() {
        return ended;
    }

    /** Whether it has been detected since it was last warned by a failed interdiction. */
    public boolean isDetected() {
        return detected;
    }

    /** Notes that somebody's evidence crossed the threshold. */
    public void detect() {
        detected = true;
    }

    /** Notes that it is no longer watched. */
    public void loseSight() {
        detected = false;
    }

    /** Notes that an interdiction of it has failed: nothing noticed until then says where it is. */
    public void escape(double day) {
        failedInterdictions++;
        escapedDay = day;
        loseSight();
    }

    /** Whether what was noticed at a day still says where it is: no interdiction has failed since. */
    public boolean isStillWhereItWas(double day) {
        return day > escapedDay;
    }

    /** How many interdictions of it have failed. */
    public int failedInterdictions() {
        return failedInterdictions;
    }

    /** Ends it; only a phantom is ended from outside, a real plot by its network. */
    public void end() {
        ended = true;
    }

    /** Shares of the nations that it passes through, by number; they sum to 1, or 0 if there are none. */
    double[] transit() {
        return transit;
    }

    void passThrough(double[] shares) {
        transit = shares;
    }

    void moveTo(int nation) {
        host = nation;
    }

    void act() {
        acting = true;
    }

    void warn() {
        warned = true;
    }
}
