package entente.engine.threat;

/** What an operative does in a network. */
public enum OperativeRole {
    /** Leads the network; the most central member. */
    LEADER,
    /** Heads a cell or a part of the network. */
    PLANNER,
    /** Finds its means. */
    FINANCIER,
    /** Finds its recruits; without recruiters, losses are replaced later. */
    RECRUITER,
    /** Carries its messages. */
    COURIER,
    /** All others, and every recruit. */
    OPERATIVE
}
