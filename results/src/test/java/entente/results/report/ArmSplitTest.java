package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation.RunOutcome;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.results.experiment.Arms;
import entente.results.experiment.ComparedSettings;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Variants;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.report.ArmSplit.Part;
import entente.results.report.document.Publication;
import entente.results.sample.Events;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The way from isolation to the pool in three parts, against sums and paired differences counted by hand. */
class ArmSplitTest {

    private static final int REPLICATIONS = 30;
    private static final Measure SHARE = PlotMeasures.SHARE_FOILED;

    /** Three nations in two regions; some are hit more often, and what is foiled depends on arm, seed and nation. */
    private static final List<String> THREE = List.of(
            "nations=[{id: AAA, region: West}, {id: BBB, region: East}, {id: CCC, region: East}]",
            "relations=[]",
            "agreements=[]",
            "networks=[{id: net, footprint: {AAA: 1, BBB: 1, CCC: 1}}]");

    private static final RunFunction RUNS = (scenario, seed, decisions, listener) -> {
        int[][] ends = ends(scenario, seed);
        for (int nation = 0; nation < 3; nation++) {
            String id = scenario.nations().get(nation).id();
            for (int plot = 0; plot < ends[nation][0] + ends[nation][1]; plot++) {
                listener.on(
                        plot < ends[nation][0]
                                ? Events.interdicted(100, id + plot, id, 50)
                                : Events.launched(200, id + plot, id, false));
            }
        }
        return new RunOutcome(scenario.period().horizonDays(), 10, 0, 0);
    };

    /** By nation: how many plots are stopped and how many end in an attack. */
    private static int[][] ends(Scenario scenario, long seed) {
        SharingRegime arm = scenario.rules().sharing();
        SplittableRandom random = new SplittableRandom(seed);
        int[][] ends = new int[3][2];
        for (int nation = 0; nation < 3; nation++) {
            int plots = 1 + random.nextInt(5 + nation);
            double chance = switch (arm) {
                case AS_WRITTEN -> 0.5;
                case AT_HOME -> 0.43;
                case STANDING -> 0.4;
                case ISOLATION -> 0.3 - 0.05 * nation;
                case POOLED -> 0.8;
            };
            for (int plot = 0; plot < plots; plot++) {
                ends[nation][random.nextDouble() < chance ? 0 : 1]++;
            }
        }
        return ends;
    }

    private static ExperimentSummary summary(Variants variants, RunFunction function) {
        return summary(variants, function, List.of());
    }

    private static ExperimentSummary summary(Variants variants, RunFunction function, List<ComparedSettings> compared) {
        Experiment experiment = new Experiment(variants.with(true, compared), 3, REPLICATIONS);
        return Summarizer.summarize(experiment, new ExperimentRunner(function, 1).run(experiment, Progress.NONE));
    }

    private static Variants three(String... more) {
        List<String> settings = new ArrayList<>(THREE);
        settings.addAll(List.of(more));
        return new Variants("twin-valleys", settings, null);
    }

    private static ArmSplit.Step step(ExperimentSummary summary, Part part) {
        return summary.split().find(part).orElseThrow();
    }

    @Test
    void eachStepJoinsTheRungsAboveAndBelow() {
        ExperimentSummary summary = summary(three(), RUNS);
        assertThat(summary.split().steps())
                .extracting(step -> step.part() + " " + step.from() + " " + step.to())
                .containsExactly(
                        "POLICY isolation standing",
                        "DECIDING standing asWritten",
                        "AT_HOME standing atHome",
                        "WITH_OTHERS atHome asWritten",
                        "REMAINING asWritten pooled",
                        "WHOLE isolation pooled");
    }

    @Test
    void thePartsAddUpToTheWholeOverallPerRegionAndPerNation() {
        ExperimentSummary summary = summary(three(), RUNS);
        Map<String, Function<ArmSplit.Step, Map<Measure, PairedEstimate>>> places = new LinkedHashMap<>();
        places.put("overall", ArmSplit.Step::overall);
        List.of("West", "East")
                .forEach(region -> places.put(region, step -> step.regions().getOrDefault(region, Map.of())));
        List.of("AAA", "BBB", "CCC")
                .forEach(nation -> places.put(nation, step -> step.nations().getOrDefault(nation, Map.of())));
        places.forEach((place, at) -> ArmSplit.MEASURES.forEach(measure -> {
            double parts = 0;
            for (Part part : List.of(Part.POLICY, Part.DECIDING, Part.REMAINING)) {
                parts += mean(at.apply(step(summary, part)).get(measure).estimate());
            }
            double halves = 0;
            for (Part part : List.of(Part.AT_HOME, Part.WITH_OTHERS)) {
                halves += mean(at.apply(step(summary, part)).get(measure).estimate());
            }
            double deciding =
                    mean(at.apply(step(summary, Part.DECIDING)).get(measure).estimate());
            assertThat(halves).as(place + " " + measure.name()).isCloseTo(deciding, within(1e-12));
            double whole = mean(at.apply(step(summary, Part.WHOLE)).get(measure).estimate());
            assertThat(parts).as(place + " " + measure.name()).isCloseTo(whole, within(1e-12));
        }));
    }

    /** Counted anew from the same seeds: the ratio of totals over runs and nations of a region, less the same below. */
    @Test
    void aGainAtARegionIsThatOfItsNationsTogether() {
        ExperimentSummary summary = summary(three(), RUNS);
        int[][] places = {{0}, {1, 2}, {0, 1, 2}};
        List<Map<Measure, PairedEstimate>> told = new ArrayList<>();
        ArmSplit.Step step = step(summary, Part.DECIDING);
        told.add(step.regions().get("West"));
        told.add(step.regions().get("East"));
        told.add(step.overall());
        for (int place = 0; place < places.length; place++) {
            double expected = share("asWritten", places[place]) - share("standing", places[place]);
            assertThat(mean(told.get(place).get(SHARE).estimate())).isCloseTo(expected, within(1e-12));
        }
        assertThat(step.regions().get("West").get(SHARE))
                .isEqualTo(step.nations().get("AAA").get(SHARE));
    }

    private static double share(String regime, int[] nations) {
        List<String> settings = new ArrayList<>(THREE);
        settings.add("rules.sharing=" + regime);
        Scenario scenario = Scenarios.load("twin-valleys", settings);
        double stopped = 0;
        double all = 0;
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            int[][] ends = ends(scenario, RunSeeds.of(3, replication));
            for (int nation : nations) {
                stopped += ends[nation][0];
                all += ends[nation][0] + ends[nation][1];
            }
        }
        return stopped / all;
    }

    /**
     * Attacks are counts: the interval of their paired differences is Student's over the runs, after one more event on either
     * side of the size that their scatter gives them.
     */
    @Test
    void theIntervalComesFromThePairs() {
        ExperimentSummary summary = summary(three(), RUNS);
        double[] differences = new double[REPLICATIONS];
        double mean = 0;
        for (int k = 0; k < REPLICATIONS; k++) {
            differences[k] = attacks("standing", k) - attacks("isolation", k);
            mean += differences[k] / REPLICATIONS;
        }
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        double event = (variance("standing") + variance("isolation")) / (mean("standing") + mean("isolation"));
        double error = Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS + 2 * event * event);
        Estimate told =
                step(summary, Part.POLICY).overall().get(PlotMeasures.LAUNCHED).estimate();
        // The 97.5 % quantile of Student's t with 29 degrees of freedom, from tables.
        double half = 2.045230 * error;
        assertThat(told.mean()).isCloseTo(mean, within(1e-12));
        assertThat(told.low()).isCloseTo(mean - half, within(1e-5));
        assertThat(told.high()).isCloseTo(mean + half, within(1e-5));
    }

    private static double mean(String regime) {
        return IntStream.range(0, REPLICATIONS)
                .mapToDouble(k -> attacks(regime, k))
                .average()
                .orElseThrow();
    }

    /** The variance of the mean. */
    private static double variance(String regime) {
        double mean = mean(regime);
        double squares = IntStream.range(0, REPLICATIONS)
                .mapToDouble(k -> Math.pow(attacks(regime, k) - mean, 2))
                .sum();
        return squares / (REPLICATIONS - 1) / REPLICATIONS;
    }

    private static double attacks(String regime, int replication) {
        List<String> settings = new ArrayList<>(THREE);
        settings.add("rules.sharing=" + regime);
        int[][] ends = ends(Scenarios.load("twin-valleys", settings), RunSeeds.of(3, replication));
        return ends[0][1] + ends[1][1] + ends[2][1];
    }

    /** Nobody decides: three arms run, deciding gains exactly nothing, and policy gains all that is there to gain. */
    @Test
    void whereNobodyDecidesDecidingGainsExactlyNothing() {
        ExperimentSummary summary = summary(three("nations[*].autopilot=false"), RUNS);
        assertThat(summary.variants())
                .extracting(VariantSummary::name)
                .containsExactly("asWritten", "isolation", "pooled");
        assertThat(summary.arms()).isEqualTo(new Arms(false));
        for (PairedEstimate gain : step(summary, Part.DECIDING).overall().values()) {
            assertThat(gain.estimate().mean()).isZero();
            assertThat(gain.estimate().low()).isZero();
            assertThat(gain.estimate().high()).isZero();
        }
        double written = mean(summary.first().overall().of(SHARE));
        double isolated = mean(summary.find("isolation").orElseThrow().overall().of(SHARE));
        assertThat(mean(step(summary, Part.POLICY).overall().get(SHARE).estimate()))
                .isCloseTo(written - isolated, within(1e-12));
        assertThat(ResultReports.of(summary).in(Publication.Form.TABLE))
                .contains("as written")
                .doesNotContain("WHAT GAINS", "standing policy", "with decisions");
    }

    @Test
    void aComparisonIsPairedAtEveryPlaceAndSaysItsArm() {
        ComparedSettings slow = new ComparedSettings("slow", List.of("rules.retryDays=90"));
        Experiment experiment = new Experiment(three().in("standing", true, List.of(slow)), 3, REPLICATIONS);
        ExperimentSummary summary =
                Summarizer.summarize(experiment, new ExperimentRunner(RUNS, 1).run(experiment, Progress.NONE));
        VariantSummary compared = summary.find("slow").orElseThrow();
        assertThat(compared.variant().scenario().rules().sharing().word()).isEqualTo("standing");
        assertThat(compared.differences().get(SHARE).estimate().mean()).isZero();
        assertThat(compared.nations()
                        .get("BBB")
                        .differences()
                        .get(SHARE)
                        .estimate()
                        .mean())
                .isZero();
        VariantSummary pooled = summary.find("pooled").orElseThrow();
        double expected = share("pooled", new int[] {1, 2}) - share("standing", new int[] {1, 2});
        assertThat(mean(pooled.regions().get("East").differences().get(SHARE).estimate()))
                .isCloseTo(expected, within(1e-12));
        assertThat(ResultReports.of(summary).in(Publication.Form.TABLE))
                .contains("Variant slow (arm: standing policy): rules.retryDays=90", "COMPARED WITH STANDING POLICY");
    }

    private static double mean(Estimate estimate) {
        Double mean = estimate.mean();
        assertThat(mean).isNotNull();
        return mean;
    }
}
