package entente.results.attribution;

import entente.engine.scenario.Obstacle;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run to attribute what cooperation loses to its obstacles.
 *
 * @param variants the arm in which obstacles are lifted, with decisions or under standing policy, and the two bounds, in
 *     this order
 * @param seed the seed of the first replication; see {@link entente.results.experiment.RunSeeds}
 * @param replications at most so many replications, {@link #FEWEST} to {@link #MOST}
 * @param precision the half-width of the widest interval, in attacks per run, that is narrow enough to stop before; null to
 *     run all. Looked at after {@link #FIRST} replications at the earliest, because the widths of fewer are themselves
 *     uncertain and stopping by chance would make intervals too narrow
 */
public record AttributionPlan(
        List<Variant> variants,
        long seed,
        int replications,
        @Nullable Double precision) {

    /** One replication has no interval. */
    public static final int FEWEST = 2;

    /** The most replications, some 40 MB of counts. */
    public static final int MOST = 10_000;

    /** How many replications are run unless asked otherwise, and before precision is looked at. */
    public static final int FIRST = 50;

    /** How many replications are run before what is there so far is looked at. */
    public static final int BLOCK = 10;

    private static final List<String> BOUNDS = List.of(BuiltInVariants.ISOLATION, BuiltInVariants.POOLED);

    /** The arms in which obstacles can be lifted: in the others there is nothing to lift. */
    public static final List<String> ARMS = List.of(BuiltInVariants.AS_WRITTEN, BuiltInVariants.STANDING);

    /** @throws IllegalArgumentException if a value is out of range, or the scenario lifts every obstacle itself */
    public AttributionPlan {
        variants = List.copyOf(variants);
        List<String> names = variants.stream().map(Variant::name).toList();
        if (names.size() != 3
                || !ARMS.contains(names.get(0))
                || !names.subList(1, 3).equals(BOUNDS)) {
            throw new IllegalArgumentException(
                    "the variants are " + names + ": they must be one of " + ARMS + " and " + BOUNDS);
        }
        if (replications < FEWEST || replications > MOST) {
            throw new IllegalArgumentException(
                    "replications is " + replications + ": it must be " + FEWEST + " to " + MOST);
        }
        if (precision != null && !(precision > 0 && precision < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("precision is " + precision + ": it must be above 0");
        }
        if (Lifting.standing(variants.get(0).scenario()).isEmpty()) {
            throw new IllegalArgumentException("rules.lifted lifts every obstacle: leave one of " + Obstacle.LIFTABLE
                    + " out to see what it costs");
        }
    }

    /**
     * The variants of a scenario, with obstacles lifted in one arm.
     *
     * @throws IllegalArgumentException if the arm is none of {@link #ARMS}, or would be the scenario as written once more
     */
    public static List<Variant> variants(Variants scenario, String arm) {
        if (!ARMS.contains(arm)) {
            throw new IllegalArgumentException(
                    "in the arm " + arm + " there is no obstacle to lift: it must be " + String.join(" or ", ARMS));
        }
        return scenario.in(arm, true, List.of()).stream()
                .filter(variant -> variant.name().equals(arm) || BOUNDS.contains(variant.name()))
                .toList();
    }

    /** The scenario in the arm in which obstacles are lifted. */
    public Variant written() {
        return variants.get(0);
    }

    /** How many runs it takes, at most. */
    public int runs() {
        int obstacles = Lifting.standing(written().scenario()).size();
        return new Coalitions(obstacles).columns() * replications;
    }
}
