package entente.results.experiment;

import entente.engine.decision.Decision;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.format.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the variants of an experiment from a scenario: as written, its bounds, and what it is to be compared with. */
public final class Variants {

    private final Function<List<String>, Scenario> scenario;
    private final List<String> settings;
    private final @Nullable Path decisions;

    /**
     * Variants of a scenario.
     *
     * @param scenario an id of the library, or the path of a file
     * @param settings changes that all variants have, each {@code path=value}
     * @param decisions a file of decisions that all variants have; null for none
     */
    public Variants(String scenario, List<String> settings, @Nullable Path decisions) {
        this(changes -> Scenarios.load(scenario, changes), settings, decisions);
    }

    /**
     * Variants of a scenario that comes from elsewhere.
     *
     * @param scenario gives the scenario with such changes, each {@code path=value}
     * @param settings changes that all variants have
     */
    public static Variants of(Function<List<String>, Scenario> scenario, List<String> settings) {
        return new Variants(scenario, settings, null);
    }

    private Variants(Function<List<String>, Scenario> scenario, List<String> settings, @Nullable Path decisions) {
        this.scenario = scenario;
        this.settings = List.copyOf(settings);
        this.decisions = decisions;
    }

    /**
     * The scenario as written, then the two bounds if wanted, then the comparisons.
     *
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong with the first one that is wrong
     */
    public List<Variant> with(boolean bounds, List<ComparedSettings> comparisons) {
        List<Variant> variants = new ArrayList<>();
        variants.add(variant(BuiltInVariants.AS_WRITTEN, List.of()));
        if (bounds) {
            variants.add(variant(BuiltInVariants.ISOLATION, List.of(sharing(SharingRegime.ISOLATION))));
            variants.add(variant(BuiltInVariants.POOLED, List.of(sharing(SharingRegime.POOLED))));
        }
        for (ComparedSettings comparison : comparisons) {
            variants.add(variant(comparison.name(), comparison.settings()));
        }
        return variants;
    }

    private static String sharing(SharingRegime regime) {
        return "rules.sharing=" + regime.word();
    }

    private Variant variant(String name, List<String> changes) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(changes);
        Scenario changed = scenario.apply(all);
        List<Decision> taken = decisions == null ? List.of() : DecisionFiles.read(decisions, changed);
        return new Variant(name, all, changed, taken);
    }
}
