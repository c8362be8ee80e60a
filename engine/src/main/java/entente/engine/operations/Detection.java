package entente.engine.operations;

import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.run.RunContext;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose dossier on a plot has reached the threshold. */
final class Detection {

    private final RunContext run;
    private final CurrentCapabilities means;
    private final Teams teams;

    Detection(RunContext run, CurrentCapabilities means, Teams teams) {
        this.run = run;
        this.means = means;
        this.teams = teams;
    }

    /** Whether a nation's dossier on a plot has reached its threshold, and it has teams at all. */
    boolean hasCrossed(IntelligenceParty nation, Plot plot) {
        if (!nation.isNation() || !teams.exist(nation.number())) {
            return false;
        }
        Dossier dossier = nation.findDossier(plot);
        return dossier != null && dossier.evidence() >= threshold(nation.number());
    }

    /**
     * Who detects, where several cross at the same instant: first who may act without asking, then who has a free team,
     * then by order of nations. In isolation, where only the host of a plot can act on it and nobody can be asked to, what
     * others know of it comes to nothing, and does not stand in the host's way.
     */
    @Nullable
    IntelligenceParty first(List<IntelligenceParty> nations, Plot plot) {
        boolean hostActs = run.rules().action().interdictor() == Interdictor.HOST;
        boolean hostAlone = hostActs && plot.isReal() && !run.rules().sharing().crossesBorders();
        if (nations.size() == 1) {
            IntelligenceParty nation = nations.get(0);
            return hasCrossed(nation, plot) && (!hostAlone || nation.number() == plot.host()) ? nation : null;
        }
        List<IntelligenceParty> crossed = new ArrayList<>();
        for (IntelligenceParty nation : nations) {
            if (hasCrossed(nation, plot) && (!hostAlone || nation.number() == plot.host())) {
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
