package entente.results.laws;

import entente.scenarios.library.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings under which laws compare, and the scenarios on which they are measured. */
public final class LawSettings {

    static final String ISOLATION = "isolation";
    static final String STANDING = "standing policy";
    static final String DECISIONS = "with decisions";
    static final String POOLED = "pooled";

    /** Nobody shares. */
    static final List<String> ISOLATED = List.of("rules.sharing=isolation");

    /** The file's policies hold, and nobody decides. */
    static final List<String> UNDECIDED = List.of("rules.sharing=standing");

    /** As the scenario is written. */
    static final List<String> AS_WRITTEN = List.of();

    /** Everything shared at once. */
    static final List<String> ALL_POOLED = List.of("rules.sharing=pooled");

    private static final Map<String, List<String>> SETTINGS =
            Map.of(ISOLATION, ISOLATED, STANDING, UNDECIDED, DECISIONS, AS_WRITTEN, POOLED, ALL_POOLED);

    private LawSettings() {}

    /** The settings of arms, in the order of their names. */
    static Map<String, List<String>> arms(String... names) {
        Map<String, List<String>> arms = new LinkedHashMap<>();
        for (String name : names) {
            arms.put(name, SETTINGS.get(name));
        }
        return arms;
    }

    /** The scenarios of the library that are played; those for verification and validation have folders of their own. */
    public static List<String> scenarios() {
        return Library.entries().stream()
                .map(Library.Entry::id)
                .filter(id -> !id.contains("/"))
                .toList();
    }
}
