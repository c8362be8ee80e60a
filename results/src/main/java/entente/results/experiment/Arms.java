package entente.results.experiment;

import java.util.Collection;
import java.util.List;

/**
 * The arms of one experiment as people and tables need them. Whether anybody decides is asked here and nowhere else: where
 * nobody does, the scenario as written is its own standing policy, and what deciding gains is exactly nothing.
 *
 * @param decided whether anybody decides in the scenario as written
 */
public record Arms(boolean decided) {

    /** The arms of variants that are to be run, or were. */
    public static Arms of(Collection<Variant> variants) {
        return new Arms(variants.stream()
                .anyMatch(variant -> variant.name().equals(BuiltInVariants.STANDING)
                        || (variant.name().equals(BuiltInVariants.AS_WRITTEN) && variant.isDecided())));
    }

    /** The arms of results of which the names alone are known: standing policy ran if anybody decides. */
    public static Arms named(Collection<String> names) {
        return new Arms(names.contains(BuiltInVariants.STANDING));
    }

    /** The arms of a comparison, in the order in which they run and are stored. */
    public List<String> names() {
        return only(BuiltInVariants.NAMES);
    }

    /** The arms of every point of a sweep, in that order: what is decided at home is not told apart there. */
    public List<String> ofSweep() {
        return names().stream()
                .filter(name -> !name.equals(BuiltInVariants.AT_HOME))
                .toList();
    }

    /** The arms from the least shared to the most. */
    public List<String> rungs() {
        return only(BuiltInVariants.RUNGS);
    }

    private List<String> only(List<String> all) {
        return all.stream()
                .filter(name -> decided || !BuiltInVariants.NEED_DECIDERS.contains(name))
                .toList();
    }

    /** The arm of the policies that stand. */
    public String standing() {
        return decided ? BuiltInVariants.STANDING : BuiltInVariants.AS_WRITTEN;
    }

    /** What an arm is called where people read; any other variant by its name. */
    public String told(String arm) {
        return switch (arm) {
            case BuiltInVariants.AS_WRITTEN -> decided ? "with decisions" : "as written";
            case BuiltInVariants.STANDING -> "standing policy";
            case BuiltInVariants.AT_HOME -> "decisions at home alone";
            default -> arm;
        };
    }

    /** The same at length, for what stands at the head of a row. */
    public String toldAtLength(String arm) {
        return switch (arm) {
            case BuiltInVariants.ISOLATION -> "nobody shares (isolation)";
            case BuiltInVariants.POOLED -> "everything shared at once (pooled)";
            default -> told(arm);
        };
    }
}
