package entente.web.exercise.state;

import entente.engine.description.Message;

/** Where an exercise stands. */
public enum Phase {
    /** People gather. */
    LOBBY,
    /** A move is under way. */
    OPEN,
    /** A move is under way and its clock stands still. */
    PAUSED,
    /** It is over. */
    ENDED;

    /** How it is put in a sentence: the exercise … */
    Message message() {
        return Message.of("room.phase." + name());
    }

    /** Whether a move is under way, its clock running or not. */
    public boolean isUnderWay() {
        return this == OPEN || this == PAUSED;
    }
}
