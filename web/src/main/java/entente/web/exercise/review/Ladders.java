package entente.web.exercise.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.random.Seeds;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.results.experiment.Progress;
import entente.results.experiment.Workers;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.format.EngineJson;
import entente.web.exercise.review.Ladder.Rung;
import entente.web.exercise.review.Ladder.Step;
import entente.web.exercise.view.ReviewInput;
import entente.web.exercise.view.ReviewInput.PlayedDecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Runs the exercise again on each rung of the ladder, so often that a mean has an interval. */
public final class Ladders {

    /** The share of courses below and above which luck is called unusual. */
    private static final double TAIL = 0.05;

    private final ReviewInput material;
    private final List<Decision> decisions;
    /** Whether each decision names a report or case, of which there is none in a course with other luck. */
    private final boolean[] named;

    /** How often each decision was refused as decided: in the exercise's own course, and in the others. */
    private final AtomicIntegerArray refusedThen;

    private final AtomicIntegerArray refused;

    private Ladders(ReviewInput material) {
        this.material = material;
        decisions = material.deeds().stream().map(PlayedDecision::decision).toList();
        named = new boolean[decisions.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = names(decisions.get(i));
        }
        refusedThen = new AtomicIntegerArray(decisions.size());
        refused = new AtomicIntegerArray(decisions.size());
    }

    private static boolean names(Decision decision) {
        try {
            JsonNode fields = EngineJson.mapper().readTree(DecisionFiles.line(decision));
            return fields.has("report") || fields.has("plot");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision cannot be read", e);
        }
    }

    /**
     * The ladder of an exercise.
     *
     * @param replications courses on each rung, 2 or more
     * @param threads on how many threads
     * @param progress hears how many of all courses are done
     */
    public static Ladder of(ReviewInput material, int replications, int threads, Progress progress) {
        if (replications < 2) {
            throw new IllegalArgumentException("replications is " + replications + ": it must be 2 or more");
        }
        return new Ladders(material).climb(replications, threads, progress);
    }

    private Ladder climb(int replications, int threads, Progress progress) {
        Step[] steps = Step.values();
        int each = replications + 1;
        int[][] attacks = new int[steps.length][each];
        AtomicInteger done = new AtomicInteger();
        // The number of a course goes first, so that what is done first is the same of all rungs.
        new Workers(threads).run(each * steps.length, run -> {
            Step step = steps[run % steps.length];
            int course = run / steps.length;
            attacks[step.ordinal()][course] = attacks(step, course);
            progress.advanced(done.incrementAndGet(), each * steps.length);
        });
        List<Rung> rungs = new ArrayList<>();
        for (Step step : steps) {
            rungs.add(rung(step, attacks[step.ordinal()], attacks[Step.DECIDED.ordinal()]));
        }
        return new Ladder(material.day(), replications, rungs, people().size(), dropped());
    }

    /** Course 0 has the luck of the exercise itself, and all its decisions. */
    private int attacks(Step step, int course) {
        Seeds own = Seeds.of(material.seed());
        int[] attacks = new int[1];
        Simulation simulation = Simulation.start(
                with(step.regime(), material.scenario()),
                course == 0 ? own : own.branch(0, course),
                List.of(),
                event -> {
                    if (event instanceof AttackLaunched) {
                        attacks[0]++;
                    }
                });
        AtomicIntegerArray refusals = course == 0 ? refusedThen : refused;
        for (int i = 0; i < decisions.size(); i++) {
            if (course == 0 || !named[i]) {
                int place = i;
                Futures.decide(simulation, List.of(decisions.get(i)), only -> {
                    if (step == Step.DECIDED) {
                        refusals.incrementAndGet(place);
                    }
                });
            }
        }
        simulation.advanceTo(material.day());
        return attacks[0];
    }

    /** The same world under another regime; as decided it stays as it was written. */
    private static Scenario with(SharingRegime regime, Scenario scenario) {
        if (regime == SharingRegime.AS_WRITTEN) {
            return scenario;
        }
        Rules rules = scenario.rules();
        Rules other = new Rules(
                regime,
                rules.action(),
                rules.reporting(),
                rules.trust(),
                rules.reviews(),
                rules.lifted(),
                rules.insecurity(),
                rules.diplomacy(),
                rules.outlook(),
                rules.clauses(),
                rules.courts(),
                rules.costs(),
                rules.channels());
        return new Scenario(
                scenario.formatVersion(),
                scenario.id(),
                scenario.description(),
                scenario.baseline(),
                scenario.period(),
                other,
                scenario.nations(),
                scenario.relations(),
                scenario.agreements(),
                scenario.institutions(),
                scenario.networks(),
                scenario.script());
    }

    /** Of each array, the first is the course with the luck of the exercise. */
    private static Rung rung(Step step, int[] attacks, int[] decided) {
        int[] sorted = Arrays.copyOfRange(attacks, 1, attacks.length);
        Arrays.sort(sorted);
        int outside = (int) Math.floor(TAIL * sorted.length);
        RatioOfTotals own = mean(attacks);
        return new Rung(
                step,
                Jackknife.estimate(own),
                sorted[outside],
                sorted[sorted.length - 1 - outside],
                attacks[0],
                step == Step.DECIDED ? null : Jackknife.difference(own, mean(decided)));
    }

    private static RatioOfTotals mean(int[] attacks) {
        double[] counts = Arrays.stream(attacks).skip(1).asDoubleStream().toArray();
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return new RatioOfTotals(counts, ones, Range.COUNT);
    }

    /** The places of decisions that heads took. */
    private List<Integer> people() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < material.deeds().size(); i++) {
            if (material.deeds().get(i).head() != null) {
                places.add(i);
            }
        }
        return places;
    }

    private int dropped() {
        return (int) people().stream()
                .filter(place -> named[place] || (refused.get(place) > 0 && refusedThen.get(place) == 0))
                .count();
    }
}
