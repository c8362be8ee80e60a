package entente.engine.operations;

import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.random.CandidateStream;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Capability;
import java.util.List;

/**
 * The false leads of one nation: each free team follows them at a rate, straight into a case that occupies it for a time
 * (Kaplan 2010). A candidate lead is taken if its height lies below the rate of the teams that are free.
 */
public final class FalseLeads extends Task {

    private static final double YEAR_DAYS = 365.25;

    private final RunContext run;
    private final CurrentCapabilities means;
    private final Teams teams;
    private final Operations operations;
    private final int nation;
    private final Agent agent;
    private final CandidateStream candidates;

    public FalseLeads(
            RunContext run,
            List<IntelligenceParty> holders,
            CurrentCapabilities means,
            Teams teams,
            Operations operations,
            int nation) {
        super(2);
        this.run = run;
        this.means = means;
        this.teams = teams;
        this.operations = operations;
        this.nation = nation;
        agent = holders.get(nation).agent();
        candidates = new CandidateStream(
                run.draws(), Purpose.FALSE_LEAD, holders.get(nation).key());
    }

    /** Starts on the first day, where there are teams to be misled; unlimited teams are not. */
    public void start() {
        Capability capability = capability();
        if (capability.falseLeads().falseLeadsPerTeamYear() > 0
                && !capability.teams().isUnlimited()) {
            candidates.seek(
                    0, rate(capability.teams().value()), run.scenario().period().horizonDays());
            agent.plan(this, candidates.day());
        }
    }

    @Override
    protected void run(double day) {
        if (candidates.height() < rate(teams.free(nation))) {
            follow(candidates.key(), day);
        }
        candidates.advance();
        agent.plan(this, candidates.day());
    }

    /** Has a team follow somebody who was taken for somebody else, if one is free; unlimited teams are not misled. */
    void followIfFree(long key, double day) {
        if (teams.free(nation) > 0 && !capability().teams().isUnlimited()) {
            follow(key, day);
        }
    }

    private void follow(long key, double day) {
        Capability capability = capability();
        double days = run.draws()
                .duration(
                        capability.falseLeads().falseLeadLaw(),
                        capability.falseLeads().falseLeadDays(),
                        Purpose.FALSE_LEAD_TIME,
                        day,
                        Keys.mix(key),
                        0);
        run.events().on(new FalseLeadTaken(day, run.order().id(nation), days));
        teams.occupy(nation);
        agent.plan(new Return(), day + days);
    }

    private double rate(int teams) {
        return capability().falseLeads().falseLeadsPerTeamYear() / YEAR_DAYS * teams;
    }

    private Capability capability() {
        return means.capability(nation);
    }

    /** A team comes back. */
    private final class Return extends Task {
        Return() {
            super(0);
        }

        @Override
        protected void run(double day) {
            teams.free(nation, 1);
            operations.teamsChanged(nation, day);
        }
    }
}
