package entente.engine.operations;

import entente.engine.event.CaseEvent.FalseMatchMade;
import entente.engine.event.ReportEvent.Job;
import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.kernel.Task;
import entente.engine.random.CandidateStream;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.DurationLaw;

/**
 * The strangers whom one nation's recognition takes for somebody on its watchlist, at a rate in proportion to the list and
 * to how many faces it looks at. Each costs an analyst's time; a few are followed by a team, like a false lead. A candidate
 * match is made if its height lies below the rate in force.
 */
public final class FalseMatches extends Task {

    private static final double YEAR_DAYS = 365.25;

    private final RunContext run;
    private final IntelligenceParty nation;
    private final CurrentCapabilities means;
    private final FalseLeads leads;
    private final ChannelRules.Recognition rules;
    private final CandidateStream candidates;
    private double ceiling;

    /** @param leads the nation's false leads, among which a match goes that a team follows */
    public FalseMatches(RunContext run, IntelligenceParty nation, CurrentCapabilities means, FalseLeads leads) {
        super(2);
        this.run = run;
        this.nation = nation;
        this.means = means;
        this.leads = leads;
        rules = run.rules().channels().recognition();
        candidates = new CandidateStream(run.draws(), Purpose.FALSE_MATCH, nation.key());
    }

    /**
     * Hears that the watchlist has grown or that recognition has changed, the two that the rate depends on: where it has
     * risen above what was looked at, looks for candidates up to the next power of two.
     */
    public void rateChanged(double day) {
        double now = rate();
        if (now > ceiling) {
            ceiling = StrictMath.scalb(1.0, StrictMath.getExponent(StrictMath.nextDown(now)) + 1);
            candidates.seek(day, ceiling, run.scenario().period().horizonDays());
            nation.agent().plan(this, candidates.day());
        }
    }

    @Override
    protected void run(double day) {
        if (candidates.height() < rate()) {
            match(candidates.key(), day);
        }
        candidates.advance();
        nation.agent().plan(this, candidates.day());
    }

    private void match(long key, double day) {
        run.events().on(new FalseMatchMade(day, nation.id(), nation.watchlistSize()));
        double work = run.draws()
                .duration(DurationLaw.EXPONENTIAL, rules.falseMatchDays(), Purpose.FALSE_MATCH, day, Keys.mix(key), 0);
        boolean followed = run.draws().happens(rules.falseMatchCases(), Purpose.FALSE_MATCH, day, Keys.mix(key), 1);
        nation.queue().submit(Job.MATCH, work, day, done -> {
            if (followed) {
                leads.followIfFree(key, done);
            }
        });
    }

    /** False matches a day, with the list and the share of faces looked at as they are now. */
    private double rate() {
        return rules.falseMatchesPerYear() / YEAR_DAYS * means.biometrics(nation.number()) * nation.watchlistSize();
    }
}
