package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.BlameAssigned;
import entente.engine.event.PoliticsEvent.PriorityChanged;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.SharingRegime;
import entente.engine.threat.Plot;

/**
 * What an attack does between nations. The nation hit cares more about the network behind it, for a time; and it blames
 * those who held a report of their own on the plot and sent it neither to it nor to a common institution, though there was
 * an agreement or an institution to send it through. Where there was no way, nobody is to blame.
 */
public final class Aftermath {

    private final DiplomacyContext context;

    public Aftermath(DiplomacyContext context) {
        this.context = context;
    }

    /** An attack has taken place; the dossiers on its plot are still open. */
    public void attacked(Plot plot, double day) {
        int hit = plot.target();
        if (context.priorities().rise(hit, plot.network(), context.rules().attackPriorityRise(), day)) {
            context.events()
                    .on(new PriorityChanged(
                            day,
                            context.order().id(hit),
                            context.networks().get(plot.network()),
                            context.priorities().of(hit, plot.network(), day)));
        }
        Diplomacy rules = context.rules();
        boolean blames = rules.blameWeight() > 0 || rules.blameAffinity() > 0;
        if (blames && context.scenario().rules().sharing() != SharingRegime.POOLED) {
            for (int other = 0; other < context.order().size(); other++) {
                if (other != hit) {
                    blame(hit, other, plot, day);
                }
            }
        }
    }

    private void blame(int hit, int other, Plot plot, double day) {
        IntelligenceParty holder = context.holders().get(other);
        int keptBack = keptBack(holder, hit, plot);
        if (keptBack > 0
                && context.exchange().canReach(holder, context.holders().get(hit), day)) {
            context.events()
                    .on(new BlameAssigned(
                            day, context.order().id(hit), context.order().id(other), plot.id(), keptBack));
            context.relations().blame(hit, other, context.rules().blameWeight(), day);
            context.relations().shiftAffinity(hit, other, -context.rules().blameAffinity(), AffinityCause.BLAME, day);
        }
    }

    /** Own reports on a plot that a nation's analysts have read and that are neither with another nor on their way. */
    private int keptBack(IntelligenceParty holder, int from, Plot plot) {
        Dossier dossier = holder.findDossier(plot);
        if (dossier == null) {
            return 0;
        }
        int[] count = new int[1];
        dossier.forEachReport(report -> {
            boolean own = report.origin() == holder.number() && report.kind() == InformationKind.ALERT;
            if (own && !wasSent(report, from)) {
                count[0]++;
            }
        });
        return count[0];
    }

    private boolean wasSent(Report report, int to) {
        return report.sentTo().get(to)
                || context.exchange().organisations().stream()
                        .anyMatch(organisation -> organisation.hasMember(to)
                                && report.sentTo().get(organisation.holder().number()));
    }
}
