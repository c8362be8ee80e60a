package entente.engine.operations;

import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.CandidateStream;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.Capability;

/**
 * The false leads of one nation: each free team follows them at a rate, straight into a case that occupies it for a time
 * (Kaplan 2010). A candidate lead is taken if its height lies below the rate of the teams that are free.
 */
public final class FalseLeads extends Task {

    private static final double YEAR_DAYS = 365.25;

    private final OperationsContext world;
    private final Operations operations;
    private final int nation;
    private final Agent agent;
    private final CandidateStream candidates;

    public FalseLeads(OperationsContext world, Operations operations, int nation) {
        super(2);
        this.world = world;
        this.operations = operations;
        this.nation = nation;
        agent = world.holders().get(nation).agent();
        candidates = new CandidateStream(
                world.draws(), Purpose.FALSE_LEAD, world.holders().get(nation).key());
    }

    /** Starts on the first day, where there are teams to be misled; unlimited teams are not. */
    public void start() {
        Capability capability = capability();
        if (capability.falseLeadsPerTeamYear() > 0 && !capability.teams().isUnlimited()) {
            candidates.seek(
                    0, rate(capability.teams().value()), world.scenario().horizonDays());
            agent.plan(this, candidates.day());
        }
    }

    @Override
    protected void run(double day) {
        if (candidates.height() < rate(world.teams().free(nation))) {
            follow(candidates.key(), day);
        }
        candidates.advance();
        agent.plan(this, candidates.day());
    }

    private void follow(long key, double day) {
        Capability capability = capability();
        double days = world.draws()
                .duration(
                        capability.falseLeadLaw(),
                        capability.falseLeadDays(),
                        Purpose.FALSE_LEAD_TIME,
                        day,
                        Keys.mix(key),
                        0);
        world.events().on(new FalseLeadTaken(day, world.order().id(nation), days));
        world.teams().occupy(nation);
        agent.plan(new Return(), day + days);
    }

    private double rate(int teams) {
        return capability().falseLeadsPerTeamYear() / YEAR_DAYS * teams;
    }

    private Capability capability() {
        return world.means().capability(nation);
    }

    /** A team comes back. */
    private final class Return extends Task {
        Return() {
            super(0);
        }

        @Override
        protected void run(double day) {
            world.teams().free(nation, 1);
            operations.teamsChanged(nation, day);
        }
    }
}
