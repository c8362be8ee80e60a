package entente.results.experiment;

import entente.engine.decision.Decision;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the variants of an experiment from a scenario: its arms, and what it is to be compared with. */
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

    /** The same as {@link #in} with decisions. */
    public List<Variant> with(boolean others, List<ComparedSettings> comparisons) {
        return in(BuiltInVariants.AS_WRITTEN, others, comparisons);
    }

    /**
     * One arm, then the others if wanted, then the comparisons, which are made in the first. Where nobody decides, standing
     * policy would be the scenario as written once more, and is left out.
     *
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong with the first one that is wrong
     * @throws IllegalArgumentException if the arm is to be standing policy, and nobody decides
     */
    public List<Variant> in(String arm, boolean others, List<ComparedSettings> comparisons) {
        Variant written = variant(BuiltInVariants.AS_WRITTEN, List.of());
        List<String> arms = new ArrayList<>(Arms.of(List.of(written)).names());
        if (!arms.remove(arm)) {
            throw new IllegalArgumentException("nobody decides in this scenario, so that its " + arm
                    + " policy is the scenario as written: " + BuiltInVariants.AS_WRITTEN + " is the arm to take");
        }
        List<Variant> variants = new ArrayList<>();
        variants.add(arm(arm, written));
        if (others) {
            arms.forEach(other -> variants.add(arm(other, written)));
        }
        for (ComparedSettings comparison : comparisons) {
            List<String> changes = new ArrayList<>(BuiltInVariants.settings(arm));
            changes.addAll(comparison.settings());
            variants.add(compared(comparison.name(), changes));
        }
        return variants;
    }

    /** A variant whose faults are told with its name. */
    private Variant compared(String name, List<String> changes) {
        try {
            return variant(name, changes);
        } catch (InvalidInput invalid) {
            throw new InvalidInput(invalid.violations().stream()
                    .map(each -> each.within("--compare \"" + name + "\""))
                    .toList());
        }
    }

    private Variant arm(String arm, Variant written) {
        return arm.equals(BuiltInVariants.AS_WRITTEN) ? written : variant(arm, BuiltInVariants.settings(arm));
    }

    private Variant variant(String name, List<String> changes) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(changes);
        Scenario changed = scenario.apply(all);
        List<Decision> taken = decisions == null ? List.of() : DecisionFiles.read(decisions, changed);
        return new Variant(name, all, changed, taken);
    }
}
