package entente.engine.description;

/** Which defaults fill what a scenario leaves out. */
@Summary("Which defaults fill what a scenario leaves out.")
public enum Baseline implements Worded {
    @Summary("The documented defaults, meant to be plausible.")
    STANDARD,
    @Summary("Every process that is not named is switched off or perfect: for verification and for clean comparisons.")
    NEUTRAL
}
