package entente.results.statistics;

/** What values a statistic can have; it decides which interval holds for it. */
public enum Range {

    /** Parts of a whole, 0 to 1: of plots, the share that is foiled. */
    SHARE,

    /** Events counted in each replication, 0 or more. */
    COUNT,

    /** Events counted in each replication, each with a weight above 0; their sum is 0 or more. */
    WEIGHTED,

    /** Any number. */
    REAL
}
