package entente.engine.diplomacy;

import entente.engine.event.PoliticsEvent.AffinityCause;
import entente.engine.event.PoliticsEvent.BlameAssigned;
import entente.engine.event.PoliticsEvent.PriorityChanged;
import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.politics.AttackWindows;
import entente.engine.politics.DiplomaticRelations;
import entente.engine.politics.Priorities;
import entente.engine.run.RunContext;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.InformationKind;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Plot;
import java.util.List;

/**
 * What an attack does between nations. The nation hit cares more about the network behind it, for a time; and it blames
 * those who held a report of their own on the plot and chose to send it neither to it nor to a common institution. Where
 * there was no way, or where law, marking, need to know or overload forbade it, that is nobody's fault.
 *
 * <p>It also blames the nation on whose soil the plot was prepared, if that is another, whatever was known there: so France
 * did Belgium after November 2015, India Pakistan after Mumbai 2008, and states that harbour a network at least by not looking
 * are held to answer for it (Byman 2005, Deadly Connections). That each such attack costs as much as a report kept back is an
 * assumption.
 */
public final class Aftermath {

    private final RunContext run;
    private final List<IntelligenceParty> holders;
    private final List<String> networks;
    private final DiplomaticRelations relations;
    private final Priorities priorities;
    private final AttackWindows windows;
    private final Exchange exchange;

    public Aftermath(
            RunContext run,
            List<IntelligenceParty> holders,
            List<String> networks,
            DiplomaticRelations relations,
            Priorities priorities,
            AttackWindows windows,
            Exchange exchange) {
        this.run = run;
        this.holders = holders;
        this.networks = networks;
        this.relations = relations;
        this.priorities = priorities;
        this.windows = windows;
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
        if (blames && exchange.isOpen()) {
            for (int other = 0; other < run.order().size(); other++) {
                if (other != hit) {
                    blame(hit, other, plot, day);
                }
            }
        }
    }

    /** The plot behind an attack is over and its dossiers are closed: those whom it moves go through what else they have. */
    public void opens(Plot plot, double day) {
        windows.attacked(plot.target(), plot.network(), day);
        exchange.goThroughDrawers(plot.network(), day);
    }

    private void blame(int hit, int other, Plot plot, double day) {
        IntelligenceParty holder = holders.get(other);
        int keptBack = keptBack(holder, holders.get(hit), plot, day);
        if (keptBack > 0 || plot.host() == other) {
            run.events()
                    .on(new BlameAssigned(day, run.order().id(hit), run.order().id(other), plot.id(), keptBack));
            relations.blame(hit, other, run.rules().diplomacy().aftermath().blameWeight(), day);
            relations.shiftAffinity(
                    hit, other, -run.rules().diplomacy().aftermath().blameAffinity(), AffinityCause.BLAME, day);
        }
    }

    /** Own reports on a plot that a nation's analysts have read and that it has chosen to keep back from another. */
    private int keptBack(IntelligenceParty holder, IntelligenceParty from, Plot plot, double day) {
        Dossier dossier = holder.findDossier(plot);
        if (dossier == null) {
            return 0;
        }
        int[] count = new int[1];
        dossier.forEachReport(report -> {
            boolean own = report.origin() == holder.number() && report.kind() == InformationKind.ALERT;
            if (own && exchange.keepsBack(holder, from, report, day)) {
                count[0]++;
            }
        });
        return count[0];
    }
}
