package entente.engine.operations;

import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.run.RunContext;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose dossier on a plot has reached the threshold. */
final class Detection {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final Exchange exchange;
    private final CurrentCapabilities means;
    private final Teams teams;

    Detection(
            RunContext run,
            List<IntelligenceParty> holders,
            Exchange exchange,
            CurrentCapabilities means,
            Teams teams) {
        this.run = run;
        this.holders = holders;
        this.exchange = exchange;
        this.means = means;
        this.teams = teams;
    }

    /** Whether a nation's evidence on a plot, with that of its task forces, has reached its threshold, and it has teams at all. */
    boolean hasCrossed(IntelligenceParty nation, Plot plot, double day) {
        if (!nation.isNation() || !teams.exist(nation.number())) {
            return false;
        }
        Dossier dossier = nation.findDossier(plot);
        double threshold = threshold(nation.number());
        return dossier != null
                && (dossier.evidence() >= threshold || dossier.evidence() + pooled(nation, plot, day) >= threshold);
    }

    /**
     * What those with whom a nation keeps a joint task force have found on a plot themselves and it has not linked, in
     * reports of weight 1: in the team they read it together, and nothing is lost on the way. What third parties told them
     * stays with them.
     */
    double pooled(IntelligenceParty nation, Plot plot, double day) {
        if (!exchange.poolsAnyAlerts()) {
            return 0;
        }
        Dossier own = nation.findDossier(plot);
        double sum = 0;
        for (int other = 0; own != null && other < run.order().size(); other++) {
            if (other != nation.number() && exchange.poolsAlerts(nation.number(), other, day)) {
                Dossier theirs = holders.get(other).findDossier(plot);
                sum += theirs == null ? 0 : theirs.ownEvidenceBeyond(own);
            }
        }
        return sum;
    }

    /**
     * Who detects, where several cross at the same instant: first who may act without asking, then who has a free team,
     * then by order of nations. In isolation, where only the host of a plot can act on it and nobody can be asked to, what
     * others know of it comes to nothing, and does not stand in the host's way.
     */
    @Nullable
    IntelligenceParty first(List<IntelligenceParty> nations, Plot plot, double day) {
        boolean hostActs = run.rules().action().interdictor() == Interdictor.HOST;
        boolean hostAlone = hostActs && plot.isReal() && !run.rules().sharing().crossesBorders();
        if (nations.size() == 1) {
            IntelligenceParty nation = nations.get(0);
            return hasCrossed(nation, plot, day) && (!hostAlone || nation.number() == plot.host()) ? nation : null;
        }
        List<IntelligenceParty> crossed = new ArrayList<>();
        for (IntelligenceParty nation : nations) {
            if (hasCrossed(nation, plot, day) && (!hostAlone || nation.number() == plot.host())) {
                crossed.add(nation);
            }
        }
        for (IntelligenceParty nation : crossed) {
            if (hostActs && nation.number() == plot.host()) {
                return nation;
            }
        }
        for (IntelligenceParty nation : crossed) {
            if (teams.free(nation.number()) > 0) {
                return nation;
            }
        }
        return crossed.isEmpty() ? null : crossed.get(0);
    }

    private double threshold(int nation) {
        return means.capability(nation).evidenceThreshold();
    }
}
