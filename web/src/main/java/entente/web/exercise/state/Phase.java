package entente.web.exercise.state;

/** Where an exercise stands. */
public enum Phase {
    /** People gather. */
    LOBBY("has not begun"),
    /** A move is under way. */
    OPEN("is under way"),
    /** A move is under way and its clock stands still. */
    PAUSED("is paused"),
    /** It is over. */
    ENDED("is over");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** How it is put in a sentence: the exercise … */
    String words() {
        return words;
    }

    /** Whether a move is under way, its clock running or not. */
    public boolean isUnderWay() {
        return this == OPEN || this == PAUSED;
    }
}
