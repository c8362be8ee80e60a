package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Copy;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.Holder;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;

/**
 * A fusion centre: members contribute reports, its analysts keep dossiers, and it issues notices to those members whom
 * the most restrictive of the contributing markings allows.
 */
final class FusionCentre extends Organisation {

    private final Distribution distribution;

    FusionCentre(Institution spec, Holder holder, List<Integer> members, Analysis analysis, Distribution distribution) {
        super(spec, holder, members, analysis);
        this.distribution = distribution;
    }

    @Override
    boolean deals(InformationKind kind) {
        return kind != InformationKind.ASSESSMENT;
    }

    @Override
    void analysed(Copy copy, double day) {
        if (copy.report().kind() == InformationKind.IDENTITY) {
            distribution.pass(this, List.of(copy), List.of(copy), true, day);
        } else if (copy.report().subject() instanceof Plot plot) {
            alert(copy, plot, day);
        }
    }

    private void alert(Copy copy, Plot plot, double day) {
        Dossier dossier = holder().findDossier(plot);
        if (spec().relaysReports()) {
            List<Copy> known = dossier == null ? new ArrayList<>() : new ArrayList<>(dossier.copies());
            known.add(copy);
            distribution.pass(this, List.of(copy), known, false, day);
        }
        if (dossier != null) {
            issueNotices(dossier, day);
        }
    }

    @Override
    void dossiersGrew(double day) {
        new ArrayList<>(holder().dossiers()).forEach(dossier -> issueNotices(dossier, day));
    }

    private void issueNotices(Dossier dossier, double day) {
        if (dossier.evidence() >= spec().evidenceThreshold()) {
            List<Copy> copies = new ArrayList<>(dossier.copies());
            distribution.pass(this, copies, copies, true, day);
        }
    }

    @Override
    void close(Plot plot) {
        distribution.close(plot);
    }
}
