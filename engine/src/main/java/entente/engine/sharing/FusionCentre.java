package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.List;

/**
 * A fusion centre: members contribute reports, its analysts keep dossiers and work out what belongs together in them, and it
 * issues notices to those members whom the most restrictive of the contributing markings allows.
 */
final class FusionCentre extends InstitutionState {

    private final ReportDistribution distribution;
    private final DossierWork work;

    FusionCentre(
            Institution spec,
            IntelligenceParty holder,
            List<Integer> members,
            Analysis analysis,
            ReportDistribution distribution,
            DossierWork.Contributors contributors) {
        super(spec, holder, members, analysis);
        this.distribution = distribution;
        work = new DossierWork(holder, spec.analysis(), contributors, this::compared);
    }

    @Override
    boolean deals(InformationKind kind) {
        return kind != InformationKind.ASSESSMENT;
    }

    @Override
    void analysed(SharedReport copy, double day) {
        if (copy.report().kind() == InformationKind.IDENTITY) {
            distribution.pass(this, List.of(copy), List.of(copy), true, day);
        } else if (copy.report().subject() instanceof Plot plot) {
            alert(copy, plot, day);
        }
    }

    private void alert(SharedReport copy, Plot plot, double day) {
        Dossier dossier = holder().findDossier(plot);
        if (spec().mandate().relaysReports()) {
            List<SharedReport> known = dossier == null ? new ArrayList<>() : new ArrayList<>(dossier.copies());
            known.add(copy);
            distribution.pass(this, List.of(copy), known, false, day);
        }
        if (dossier != null) {
            issueNotices(dossier, day);
            if (dossier.links(copy.report())) {
                work.on(copy, dossier, day);
            }
        }
    }

    /** What its analysts have found to belong together goes out whatever it weighs. */
    private void compared(Dossier dossier, List<SharedReport> pair, double day) {
        distribution.pass(this, pair, new ArrayList<>(dossier.copies()), true, day);
    }

    @Override
    void dossiersGrew(double day) {
        new ArrayList<>(holder().dossiers()).forEach(dossier -> issueNotices(dossier, day));
    }

    private void issueNotices(Dossier dossier, double day) {
        if (dossier.evidence() >= spec().analysis().evidenceThreshold()) {
            List<SharedReport> copies = new ArrayList<>(dossier.copies());
            distribution.pass(this, copies, copies, true, day);
        }
    }

    @Override
    void close(Plot plot) {
        distribution.close(plot);
    }
}
