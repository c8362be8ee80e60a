package entente.engine.sharing;

import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Copy;
import entente.engine.intelligence.Holder;
import entente.engine.intelligence.Report;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A regional security organisation: it passes every alert on as it comes, without analysis, to those members whom its
 * marking allows, and enters identities into a shared watchlist. It keeps no dossier, only a register of which reports on a
 * plot went through its hands.
 */
final class RegionalOrganisation extends Organisation {

    private final Distribution distribution;
    private final Watchlist watchlist;
    private final Map<Plot, List<Copy>> register = new LinkedHashMap<>();

    RegionalOrganisation(
            Institution spec,
            Holder holder,
            List<Integer> members,
            Analysis analysis,
            Distribution distribution,
            Watchlist watchlist) {
        super(spec, holder, members, analysis);
        this.distribution = distribution;
        this.watchlist = watchlist;
    }

    @Override
    boolean deals(InformationKind kind) {
        return kind != InformationKind.ASSESSMENT;
    }

    @Override
    void receive(Copy copy, double day) {
        if (copy.report().kind() != InformationKind.ALERT) {
            super.receive(copy, day);
        } else if (copy.report().subject() instanceof Plot plot && !plot.hasEnded()) {
            List<Copy> known = register.computeIfAbsent(plot, key -> new ArrayList<>());
            known.add(copy);
            distribution.pass(this, List.of(copy), known, false, day);
        }
    }

    @Override
    void analysed(Copy copy, double day) {
        if (copy.report().subject() instanceof Operative operative) {
            watchlist.enter(operative, copy);
        }
    }

    @Override
    void filed(Holder member, Report report, double day) {
        if (spec().sharedWatchlist()) {
            watchlist.ask(this, member, report, day);
        }
    }

    @Override
    void close(Plot plot) {
        register.remove(plot);
        distribution.close(plot);
    }
}
