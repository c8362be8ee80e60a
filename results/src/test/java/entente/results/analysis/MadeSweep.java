package entente.results.analysis;

import entente.engine.random.Keys;
import entente.results.experiment.BuiltInVariants;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.store.MadeSamples;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import entente.results.store.Samples;
import entente.results.sweep.MadeManifests;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sweep of a known function, laid out by the real reader of experiments and analysed by the real analyst, without a single run
 * of the engine.
 *
 * <p>Its factors are called after what they do: {@code real0}, {@code real1} and so on are in the function; {@code dummy} is not.
 * In the arm of isolation {@code real0} does nothing either. Noise is paired as the engine pairs it: each replication moves all
 * points alike, bends what real0 does, and has noise of its own at each setting of the factors that matter; where draws are
 * {@link Draws#ANEW}, the dummy does not change what comes out on average, but draws all that noise anew.
 */
final class MadeSweep {

    private static final List<String> FIELDS = List.of(
            "containment",
            "followUpArrests",
            "warnedFactor",
            "leakProbability",
            "targetNamedProbability",
            "requestContext",
            "falseGradeDrop",
            "trustForgetting");

    /** Whether noise depends on the dummy. */
    enum Draws {
        KEYED,
        ANEW
    }

    /** A function of where the real factors lie, 0..1 each. */
    @FunctionalInterface
    interface Function {
        double of(double[] real);
    }

    private final MadeSource source;

    /** Where points lie, and how often each runs. */
    record Layout(Sweep sweep, Manifest manifest, List<PointRow> points, int reals, int replications) {}

    /**
     * Lays out an experiment.
     *
     * @param reals how many factors matter; the dummy comes last
     * @param values of each factor, {@code levels: [0, 1]} for instance
     * @param design with its seed, and constraints on lines of their own
     */
    static Layout layout(int reals, String values, String design, int replications) {
        String factors = IntStream.rangeClosed(0, reals)
                .mapToObj(f -> String.format(
                        Locale.ROOT,
                        "  - {name: %s, paths: [rules.%s], %s}",
                        f < reals ? "real" + f : "dummy",
                        FIELDS.get(f),
                        values))
                .collect(Collectors.joining("\n"));
        Sweep sweep = SweepReader.read("""
            formatVersion: "1.0"
            id: made
            title: Made
            scenario: twin-valleys
            set: {"nations[*].autopilot": false}
            factors:
            %s
            design: %s
            measures: [arrests]
            replications: %d
            """.formatted(factors, design, replications), "made.yaml");
        return new Layout(
                sweep, MadeManifests.complete(sweep, replications), MadeManifests.points(sweep), reals, replications);
    }

    /**
     * A sweep.
     *
     * @param noise the standard deviation of what each replication has of its own at each point
     * @param shared that of what it shares, both as a shift and as a bend along real0
     */
    MadeSweep(Layout layout, Function function, double noise, double shared, Draws draws, long seed) {
        Manifest manifest = layout.manifest;
        List<PointRow> points = layout.points;
        Samples samples = MadeSamples.of(
                points.size(), layout.replications, manifest.observation().arms(), (p, k, arm) -> {
                    double[] real = new double[layout.reals];
                    long key = Keys.of(Keys.mix(seed), k);
                    for (int f = 0; f < real.length; f++) {
                        PointRow.Value value = points.get(p).values().get(f);
                        Double number = value.number();
                        real[f] = (arm.equals(BuiltInVariants.ISOLATION) && f == 0) || number == null ? 0.5 : number;
                        key = Keys.of(key, Double.doubleToLongBits(real[f]));
                    }
                    if (draws == Draws.ANEW) {
                        key = Keys.of(
                                key,
                                points.get(p).values().get(real.length).text().hashCode());
                    }
                    SplittableRandom both = new SplittableRandom(Keys.of(Keys.mix(seed + 1), k));
                    return function.of(real)
                            + shared * (gaussian(both) + gaussian(both) * (real[0] - 0.5))
                            + noise * gaussian(new SplittableRandom(key));
                });
        this.source = new MadeSource(manifest, points, samples);
    }

    /** By Box and Muller. */
    static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** What the analyst finds, of the arm as written or another. */
    SweepAnalysis analyse(String arm) {
        return SweepAnalyst.analyse(source, new SweepQuestion(null, arm, 0, null, null));
    }
}
