package entente.engine.politics;

import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.Draws;
import entente.engine.random.Gamma;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Diplomacy;

/**
 * The slow drift of affinity: at regular steps, an autoregressive process of the first order towards the baseline of each
 * pair, cut to -1..1. Persistence and residual are given for a year, as they were estimated for ideal points in the United
 * Nations' general assembly (Bailey, Strezhnev and Voeten 2017); a step of h years keeps ρ<sup>h</sup> and has the residual
 * variance σ²(1 − ρ<sup>2h</sup>)/(1 − ρ²), so that the law does not depend on the step. Where nothing would ever move, no
 * step is planned. With each step, what nations have experienced with each other fades by half over its half-life.
 */
public final class AffinityDrift extends Task {

    private static final double YEAR_DAYS = 365.25;

    private final DiplomaticRelations relations;
    private final Draws draws;
    private final Agent agent;
    private final double stepDays;
    private final double persistence;
    private final double deviation;
    private final double trustKept;
    private final long[] keys;
    private long step;

    /** @param agent whose agenda the steps are on */
    public AffinityDrift(RunContext run, DiplomaticRelations relations, Agent agent) {
        super(0);
        Diplomacy rules = run.rules().diplomacy();
        this.relations = relations;
        draws = run.draws();
        this.agent = agent;
        stepDays = rules.drift().stepDays();
        double years = stepDays / YEAR_DAYS;
        persistence = StrictMath.pow(rules.drift().persistencePerYear(), years);
        double yearly =
                Math.abs(rules.weights().policyDistance()) * rules.drift().shock();
        deviation = yearly * Math.sqrt(varianceShare(rules.drift().persistencePerYear(), years));
        double halfLifeDays = run.rules().trust().trustHalfLifeDays();
        trustKept = halfLifeDays == 0 ? 1 : StrictMath.pow(0.5, stepDays / halfLifeDays);
        keys = run.order().nations().stream()
                .mapToLong(nation -> Keys.of(nation.drawKey()))
                .toArray();
    }

    /** Residual variance of a step, as a share of that of a year; its limit where nothing is forgotten. */
    private static double varianceShare(double persistencePerYear, double years) {
        if (persistencePerYear == 1) {
            return years;
        }
        double square = persistencePerYear * persistencePerYear;
        return (1 - StrictMath.pow(square, years)) / (1 - square);
    }

    /** Plans the first step, if steps move anything. */
    public void start() {
        if (persistence < 1 || deviation > 0 || trustKept < 1) {
            agent.plan(this, stepDays);
        }
    }

    @Override
    protected void run(double day) {
        step++;
        for (int first = 0; first < keys.length; first++) {
            for (int second = first + 1; second < keys.length; second++) {
                relations.driftAffinity(first, second, persistence, shock(first, second, day));
            }
        }
        relations.fadeTrust(trustKept);
        agent.plan(this, (step + 1) * stepDays);
    }

    private double shock(int first, int second, double day) {
        if (deviation == 0) {
            return 0;
        }
        long bits = draws.bits(Purpose.AFFINITY_DRIFT, day, Keys.of(keys[first], keys[second]), step);
        return deviation * Gamma.normal(bits, Keys.of(bits, 1));
    }
}
