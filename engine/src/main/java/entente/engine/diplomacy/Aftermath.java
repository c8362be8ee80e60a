package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.BlameAssigned;
import entente.engine.event.PoliticsEvent.PriorityChanged;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;
import entente.engine.run.RunContext;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.SharingRegime;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Plot;
import java.util.List;

/**
 * What an attack does between nations. The nation hit cares more about the network behind it, for a time; and it blames
 * those who held a report of their own on the plot and sent it neither to it nor to a common institution, though there was
 * an agreement or an institution to send it through. Where there was no way, nobody is to blame.
 */
public final class Aftermath {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final List<String> networks;
    private final DiplomaticRelations relations;
    private final Priorities priorities;
    private final Exchange exchange;

    public Aftermath(
            RunContext run,
            List<IntelligenceParty> holders,
            List<String> networks,
            DiplomaticRelations relations,
            Priorities priorities,
            Exchange exchange) {
        this.run = run;
        this.holders = holders;
        this.networks = networks;
        this.relations = relations;
        this.priorities = priorities;
        this.exchange = exchange;
    }

    /** An attack has taken place; the dossiers on its plot are still open. */
    public void attacked(Plot plot, double day) {
        int hit = plot.target();
        if (priorities.rise(
                hit, plot.network(), run.rules().diplomacy().aftermath().attackPriorityRise(), day)) {
            run.events()
                    .on(new PriorityChanged(
                            day,
                            run.order().id(hit),
                            networks.get(plot.network()),
                            priorities.of(hit, plot.network(), day)));
        }
        Diplomacy rules = run.rules().diplomacy();
        boolean blames =
                rules.aftermath().blameWeight() > 0 || rules.aftermath().blameAffinity() > 0;
        if (blames && run.rules().sharing() != SharingRegime.POOLED) {
            for (int other = 0; other < run.order().size(); other++) {
                if (other != hit) {
                    blame(hit, other, plot, day);
                }
            }
        }
    }

    private void blame(int hit, int other, Plot plot, double day) {
        IntelligenceParty holder = holders.get(other);
        int keptBack = keptBack(holder, hit, plot);
        if (keptBack > 0 && exchange.canReach(holder, holders.get(hit), day)) {
            run.events()
                    .on(new BlameAssigned(day, run.order().id(hit), run.order().id(other), plot.id(), keptBack));
            relations.blame(hit, other, run.rules().diplomacy().aftermath().blameWeight(), day);
            relations.shiftAffinity(
                    hit, other, -run.rules().diplomacy().aftermath().blameAffinity(), AffinityCause.BLAME, day);
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
                || exchange.organisations().stream()
                        .anyMatch(organisation -> organisation.hasMember(to)
                                && report.sentTo().get(organisation.holder().number()));
    }
}
