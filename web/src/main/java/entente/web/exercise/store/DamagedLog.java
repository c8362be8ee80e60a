package entente.web.exercise.store;

/** A log is not what was written: its message says which exercise and which entry. */
public final class DamagedLog extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with a log. */
    public DamagedLog(String exercise, String what) {
        super("The log of exercise " + exercise + " is damaged: " + what);
    }
}
