package entente.web.explore.film;

import entente.engine.Simulation;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/**
 * How nations stood to each other, sampled at regular days. Affinity drifts without an event, so that events alone would
 * not show it.
 *
 * @param days the days of the samples, the first 0, the last the end of the run
 * @param samples one for each day
 */
public record Ties(List<Double> days, List<Sample> samples) {

    /** The most numbers that all samples together hold; many nations are sampled more rarely. */
    private static final int MOST_NUMBERS = 60_000;

    /** The shortest time between two samples, in days. */
    private static final double SHORTEST_DAYS = 15;

    public Ties {
        days = List.copyOf(days);
        samples = List.copyOf(samples);
    }

    /**
     * One day.
     *
     * @param affinity for each nation, in the scenario's order, its affinity to each of the others, -1..1; 0 to itself
     * @param trust for each nation its trust in each of the others, 0..1; 1 in itself
     */
    public record Sample(List<List<Double>> affinity, List<List<Double>> trust) {

        public Sample {
            affinity = List.copyOf(affinity);
            trust = List.copyOf(trust);
        }
    }

    /** Runs to the scenario's end and looks at the nations on the way. */
    static Ties sampled(Scenario scenario, Simulation run) {
        double horizon = scenario.period().horizonDays();
        int intervals = intervals(scenario);
        List<Double> days = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i <= intervals; i++) {
            double day = i == intervals ? horizon : horizon * i / intervals;
            run.advanceTo(day);
            days.add(day);
            samples.add(sample(scenario.nations(), run));
        }
        return new Ties(days, samples);
    }

    private static int intervals(Scenario scenario) {
        int nations = scenario.nations().size();
        double wished = scenario.period().horizonDays() / SHORTEST_DAYS;
        double affordable = MOST_NUMBERS / (2.0 * nations * nations) - 1;
        return (int) Math.max(1, Math.min(wished, affordable));
    }

    private static Sample sample(List<Nation> nations, Simulation run) {
        List<List<Double>> affinity = new ArrayList<>();
        List<List<Double>> trust = new ArrayList<>();
        for (Nation nation : nations) {
            NationView view = run.asNation(nation.id());
            affinity.add(row(nations, nation, 0, view::affinity));
            trust.add(row(nations, nation, 1, view::trust));
        }
        return new Sample(affinity, trust);
    }

    private interface Feeling {
        double to(String other);
    }

    private static List<Double> row(List<Nation> nations, Nation self, double toItself, Feeling feeling) {
        return nations.stream()
                .map(other -> other.equals(self) ? toItself : feeling.to(other.id()))
                .toList();
    }
}
