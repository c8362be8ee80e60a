package entente.engine;

import entente.engine.assembly.RunAssembly;
import entente.engine.decision.Deciders;
import entente.engine.decision.Decision;
import entente.engine.decision.Outcome;
import entente.engine.decision.Refusal;
import entente.engine.description.CheckOnce;
import entente.engine.description.RecordType;
import entente.engine.event.EventListener;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One run: a pure function of a scenario, a seed and decisions. It can be run to its end at once, or advanced day by day,
 * given decisions and looked into; both ways, the same decisions give the same events.
 */
public final class Simulation {

    private static final CheckOnce SCENARIOS = new CheckOnce();

    private final Scenario scenario;
    private final RunAssembly run;
    private long events;

    private Simulation(Scenario scenario, Draws draws, List<Decision> decisions, EventListener listener) {
        this.scenario = scenario;
        run = new RunAssembly(scenario, draws, event -> {
            events++;
            listener.on(event);
        });
        List<Decision> scripted = new ArrayList<>();
        for (Scripted inject : scenario.script().injects()) {
            scripted.add((Decision) inject);
        }
        decisions.stream().filter(each -> Deciders.hears(scenario, each)).forEach(scripted::add);
        scripted.sort(Comparator.comparingDouble(Decision::day));
        scripted.forEach(run.dispatcher()::plan);
    }

    /**
     * Runs to the scenario's horizon.
     *
     * @param decisions decisions beside those of the scenario, each at its day; at the same day in their order. Under
     *     standing policies those of nations are not carried out
     */
    public static RunOutcome run(Scenario scenario, long seed, List<Decision> decisions, EventListener listener) {
        Simulation simulation = start(scenario, Seeds.of(seed), decisions, listener);
        return simulation.advanceTo(scenario.period().horizonDays());
    }

    /**
     * A run on its first day.
     *
     * @throws IllegalArgumentException if the scenario or a decision holds what it must not hold
     */
    public static Simulation start(Scenario scenario, Seeds seeds, List<Decision> decisions, EventListener listener) {
        return start(scenario, new Draws(seeds), decisions, listener);
    }

    /** The same with draws that somebody hears of. */
    static Simulation start(Scenario scenario, Draws draws, List<Decision> decisions, EventListener listener) {
        SCENARIOS.require(scenario);
        decisions.forEach(decision -> RecordType.require((Record) decision));
        return new Simulation(scenario, draws, decisions, listener);
    }

    /** Lets everything happen up to a day, which is included; a day that has passed changes nothing. */
    public RunOutcome advanceTo(double day) {
        run.clock().runUntil(day);
        int active = 0;
        int detected = 0;
        for (Network network : run.networks()) {
            for (Plot plot : network.plots()) {
                active++;
                detected += plot.isDetected() ? 1 : 0;
            }
        }
        return new RunOutcome(run.clock().day(), events, active, detected);
    }

    /** The present day. */
    public double day() {
        return run.clock().day();
    }

    /**
     * Carries out a decision now, at the present day; a decision of a later day waits for it. A decision that nations may
     * not take in the arm of this run is refused.
     *
     * @throws IllegalArgumentException if its day has passed, or it holds what it must not hold
     */
    public Outcome decide(Decision decision) {
        RecordType.require((Record) decision);
        if (decision.day() < day()) {
            throw new IllegalArgumentException(
                    "day is " + decision.day() + ": it must be " + day() + " or later, for that day has passed");
        }
        if (!Deciders.hears(scenario, decision)) {
            Refusal refusal =
                    scenario.rules().sharing().letsDecide() ? new Refusal("onlyAtHome") : new Refusal("nobodyDecides");
            return Outcome.refused(refusal.why());
        }
        if (decision.day() > day()) {
            run.dispatcher().plan(decision);
            return Outcome.UNCHANGED;
        }
        return run.dispatcher().apply(decision, day());
    }

    /**
     * What one nation sees now: what it holds, never the truth.
     *
     * @throws IllegalArgumentException if there is no such nation
     */
    public NationView asNation(String id) {
        return run.windows().nation(id);
    }

    /** What the exercise's control sees now: everything. */
    public ControlView asControl() {
        return run.windows().control();
    }

    /**
     * How a run ended. Everything else about it is in its events.
     *
     * @param endDay the day it reached
     * @param events how many events it told its listener
     * @param activePlots real plots under way at the end, of them {@code detectedPlots} detected
     * @param detectedPlots real plots under way and detected at the end
     */
    public record RunOutcome(double endDay, long events, int activePlots, int detectedPlots) {}
}
