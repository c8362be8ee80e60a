package entente.engine.description;

/** Which defaults fill what a scenario leaves out. */
public enum Baseline implements Worded {
    STANDARD,
    NEUTRAL
}
