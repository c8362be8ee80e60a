package entente.engine.justice;

import entente.engine.kernel.Task;
import entente.engine.random.Keys;
import entente.engine.threat.Operative;
import org.jspecify.annotations.Nullable;

/** Somebody arrested, from the arrest to the verdict or the release. */
final class Accused {

    /** How far it has come. */
    enum State {
        /** Arrested; it is not settled yet where. */
        ARRESTED,
        /** In the hands of the nation that prosecutes, for want of evidence not charged. */
        HELD,
        /** There is enough evidence, and no court is free. */
        WAITING,
        /** Before a court. */
        CHARGED,
        /** Convicted, acquitted or released. */
        DEALT_WITH
    }

    private final Operative operative;
    private final CaseFile file;
    private final int place;
    private final long key;
    private State state = State.ARRESTED;
    private int prosecutor;
    private @Nullable Task limit;

    Accused(Operative operative, CaseFile file) {
        this.operative = operative;
        this.file = file;
        key = Keys.of(operative.key(), file.plot().key());
        place = operative.place();
        prosecutor = place;
    }

    Operative operative() {
        return operative;
    }

    CaseFile file() {
        return file;
    }

    /** The number of the nation on whose soil the arrest was. */
    int place() {
        return place;
    }

    /** What names the proceedings in random draws: who is accused, and over which plot. */
    long key() {
        return key;
    }

    State state() {
        return state;
    }

    void setState(State newState) {
        state = newState;
    }

    /** The number of the nation whose courts deal with it. */
    int prosecutor() {
        return prosecutor;
    }

    /** Puts the accused into the hands of a nation. */
    void hold(int nation) {
        prosecutor = nation;
        state = State.HELD;
    }

    /** What happens when the time for a charge runs out, if it runs. */
    @Nullable
    Task limit() {
        return limit;
    }

    void setLimit(@Nullable Task task) {
        limit = task;
    }

    /** Whether another nation than that of the arrest had a part in it. */
    boolean wasArrestedWithOthers() {
        return file.isJoint() || place != file.detector();
    }
}
