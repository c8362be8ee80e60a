package entente.engine.intelligence;

import entente.engine.politics.DiplomaticRelations;
import entente.engine.random.Keys;
import entente.engine.run.RunContext;
import entente.engine.scenario.Rules.TrustLearning;
import entente.engine.threat.Plot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What nations learn of each other by the reports they get. When the truth about a plot is out, each report that stands in
 * a nation's dossier on it is judged against the grade it was given: with p the probability of being true that the grade
 * states, it scores 1 − (1 − p)² if the plot was real and −p² if there was none, which is what the quadratic score gains
 * on that of having said nothing (Brier 1950; proper: Gneiting and Raftery 2007). A report that is true as often as its
 * grade says gains p² in expectation; one that is true with probability q gains q² − (p − q)², which is the most at p = q.
 * Scores above 0 are good experiences of that weight, those below bad ones (Jøsang and Ismail 2002).
 *
 * <p>A report that came when its plot was over costs its origin little, once per plot, and nothing if another of its
 * reports on the plot came in time.
 */
public final class Experiences {

    private final List<IntelligenceParty> holders;
    private final DiplomaticRelations relations;
    private final TrustLearning rules;
    /** For which plot, recipient and origin the account is closed. */
    private final Set<Long> closed = new LinkedHashSet<>();

    /** @param holders nations, then institutions, by number */
    public Experiences(RunContext run, List<IntelligenceParty> holders, DiplomaticRelations relations) {
        this.holders = holders;
        this.relations = relations;
        rules = run.rules().trust();
    }

    /**
     * The truth about a plot is out: every nation judges the reports of others that stand in its dossier, and so the
     * institutions that passed them on. To be told before the dossiers are closed.
     *
     * @param real whether there was a plot
     */
    public void truthIsOut(Plot plot, boolean real, double day) {
        if (!rules.trustLearns()) {
            return;
        }
        for (IntelligenceParty holder : holders) {
            Dossier dossier = holder.isNation() ? holder.findDossier(plot) : null;
            if (dossier != null) {
                judge(holder, dossier, real, day);
            }
        }
    }

    private void judge(IntelligenceParty holder, Dossier dossier, boolean real, double day) {
        for (SharedReport copy : dossier.copies()) {
            Report report = copy.report();
            if (report.origin() == holder.number()) {
                continue;
            }
            double stated = rules.truthProbability(report.grade());
            double score = real ? 1 - (1 - stated) * (1 - stated) : -stated * stated;
            relations.experience(holder.number(), report.origin(), score, day);
            if (!holders.get(copy.sender()).isNation()) {
                relations.experience(holder.number(), copy.sender(), score, day);
            }
            closed.add(account(dossier.plot(), holder, report.origin()));
        }
    }

    /** A report has come to a nation when its plot was over. */
    void late(IntelligenceParty recipient, Report report, Plot plot, double day) {
        if (rules.trustLearns() && closed.add(account(plot, recipient, report.origin()))) {
            relations.blame(recipient.number(), report.origin(), rules.lateWeight(), day);
        }
    }

    private long account(Plot plot, IntelligenceParty recipient, int origin) {
        return Keys.of(Keys.of(plot.key(), recipient.key()), holders.get(origin).key());
    }
}
