package entente.engine.operations;

import entente.engine.kernel.Task;
import entente.engine.threat.Plot;
import org.jspecify.annotations.Nullable;

/** A detected plot in the hands of the nation that detected it. */
final class OpenCase {

    /** How far it has come. */
    enum State {
        /** No team is free. */
        WAITING,
        /** A team is on it and waits for the host's answer. */
        ASKED,
        /** A team is on it; the host refused, and will be asked again. */
        REFUSED,
        /** Those who act are acting, or the team follows a plot that does not exist. */
        ACTING
    }

    private final Plot plot;
    private final int nation;
    private final double crossedDay;
    private final double leadDays;
    private State state = State.WAITING;
    private int requests;
    private int host;
    private int crew;
    private boolean joint;
    private @Nullable Task next;

    /** @param leadDays from the crossing to the attack at the clock's full speed */
    OpenCase(Plot plot, int nation, double crossedDay, double leadDays) {
        this.plot = plot;
        this.nation = nation;
        this.crossedDay = crossedDay;
        this.leadDays = leadDays;
        host = plot.host();
        crew = nation;
    }

    Plot plot() {
        return plot;
    }

    /** The number of the nation that detected the plot. */
    int nation() {
        return nation;
    }

    /** The number of the nation on whose soil those who are on it act, or mean to. */
    int host() {
        return host;
    }

    /** Turns to where the plot sits now. */
    void locate() {
        host = plot.host();
    }

    /** The number of the nation whose team is on it: the detector's, or one of a joint task force with it. */
    int crew() {
        return crew;
    }

    void setCrew(int nation) {
        crew = nation;
    }

    double crossedDay() {
        return crossedDay;
    }

    double leadDays() {
        return leadDays;
    }

    State state() {
        return state;
    }

    void setState(State newState) {
        state = newState;
    }

    /** Counts a request for a joint operation and gives its number, from 1. */
    int countRequest() {
        return ++requests;
    }

    int requests() {
        return requests;
    }

    /** Whether a team of the host acts too. */
    boolean isJoint() {
        return joint;
    }

    void setJoint() {
        joint = true;
    }

    /** What happens next by itself, if anything. */
    @Nullable
    Task next() {
        return next;
    }

    void setNext(@Nullable Task task) {
        next = task;
    }

    /** Severe ones first, then by age. */
    static int byUrgency(OpenCase first, OpenCase second) {
        int bySeverity = Double.compare(second.plot.severity(), first.plot.severity());
        return bySeverity != 0 ? bySeverity : Double.compare(first.crossedDay, second.crossedDay);
    }
}
