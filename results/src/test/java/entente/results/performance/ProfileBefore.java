package entente.results.performance;

import java.util.Map;

/** How a replication spent its time before it was made faster, and what was done about it. */
final class ProfileBefore {

    /** Shares by part; measured by {@link HotSpots} at commit a8271c8. */
    static final Map<String, Double> SHARES = Map.of();

    /** What was changed, and what is next. */
    static final String WORDS = "";

    private ProfileBefore() {}
}
