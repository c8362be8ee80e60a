package entente.results.experiment;

import java.util.List;

/**
 * The arms that every experiment has: the same worlds with nobody sharing, under the policies that stand, with decisions,
 * and with everything shared at once. Each step of this ladder changes one thing, so that its gain can be told.
 */
public final class BuiltInVariants {

    /** The scenario as written: its policies, and what autopilots or people decide. */
    public static final String AS_WRITTEN = "asWritten";

    /** The lower bound: nothing crosses a border. */
    public static final String ISOLATION = "isolation";

    /** The scenario's policies, agreements, institutions and injects, and nobody decides. */
    public static final String STANDING = "standing";

    /** As with decisions, but nations decide on nothing but their own means: what divides what deciding gains. */
    public static final String AT_HOME = "atHome";

    /** The upper bound: every report stands in every dossier at once. */
    public static final String POOLED = "pooled";

    /** The names that no other variant may have, in the order in which arms run and are stored. */
    public static final List<String> NAMES = List.of(AS_WRITTEN, ISOLATION, STANDING, AT_HOME, POOLED);

    /** Those that are told side by side, from the least shared to the most: the rungs of the ladder. */
    public static final List<String> RUNGS = List.of(ISOLATION, STANDING, AS_WRITTEN, POOLED);

    /** Those that are left out where nobody decides: they would be the scenario as written once more. */
    static final List<String> NEED_DECIDERS = List.of(STANDING, AT_HOME);

    private BuiltInVariants() {}

    /** What an arm changes in a scenario, each {@code path=value}. */
    public static List<String> settings(String arm) {
        return arm.equals(AS_WRITTEN) ? List.of() : List.of("rules.sharing=" + arm);
    }

    /** Whether an arm is one of the two that no nation could choose. */
    public static boolean isBound(String arm) {
        return arm.equals(ISOLATION) || arm.equals(POOLED);
    }
}
