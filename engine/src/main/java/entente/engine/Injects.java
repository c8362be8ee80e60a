package entente.engine;

import entente.engine.decision.Inject.BudgetCut;
import entente.engine.decision.Inject.CourtRuling;
import entente.engine.decision.Inject.Leak;
import entente.engine.decision.Inject.NewStandard;
import entente.engine.decision.Inject.SetAutopilot;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.event.PoliticsEvent.Staff;
import entente.engine.event.PoliticsEvent.StaffChanged;
import entente.engine.intelligence.AnalystQueue;
import entente.engine.random.Keys;
import entente.engine.scenario.Count;
import entente.engine.scenario.Gateway;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the exercise's control lets happen. */
final class Injects {

    private final RunAssembly parts;
    private final IdLookup names;
    private final DecisionDispatcher.Switched switched;

    /** How many surges there were by network and day, so that each has births of its own. */
    private final Map<String, Long> surges = new LinkedHashMap<>();

    Injects(RunAssembly parts, DecisionDispatcher.Switched switched) {
        this.parts = parts;
        this.switched = switched;
        names = new IdLookup(parts);
    }

    void register(DecisionDispatcher door) {
        door.register(Leak.class, this::leak);
        door.register(CourtRuling.class, (inject, day) -> ruling(inject));
        door.register(BudgetCut.class, this::budget);
        door.register(SurgeOfPlots.class, this::surge);
        door.register(NewStandard.class, this::standard);
        door.register(SetAutopilot.class, this::setAutopilot);
    }

    private @Nullable String leak(Leak inject, double day) {
        int leaking = names.nation(inject.nation());
        Network network = parts.networks.get(names.network(inject.network()));
        boolean changed = false;
        for (Plot plot : network.plots()) {
            changed |= network.warn(plot, day);
        }
        for (int other = 0; other < parts.order.size(); other++) {
            changed |=
                    parts.relations.blame(other, leaking, parts.scenario.rules().breachWeight(), day);
        }
        return changed ? "leak from " + inject.nation() + " to " + inject.network() : null;
    }

    private @Nullable String ruling(CourtRuling inject) {
        inject.named().forEach(names::party);
        boolean changed = parts.policies.rule(
                names.nation(inject.nation()), inject.kind(), new Gateway(inject.basis(), inject.named()));
        return changed
                ? "court ruling in " + inject.nation() + " on " + inject.kind().word()
                : null;
    }

    private @Nullable String budget(BudgetCut inject, double day) {
        int nation = names.nation(inject.nation());
        AnalystQueue queue = parts.holders.get(nation).queue();
        int teams = left(parts.teams.total(nation), inject.teamsShare());
        int analysts = Math.max(Math.min(1, queue.analysts()), left(queue.analysts(), inject.analystsShare()));
        if (teams == parts.teams.total(nation) && analysts == queue.analysts()) {
            return null;
        }
        if (teams != parts.teams.total(nation)) {
            parts.teams.setTotal(nation, teams);
            parts.events.on(new StaffChanged(day, inject.nation(), Staff.TEAMS, teams));
        }
        if (analysts != queue.analysts()) {
            queue.setAnalysts(analysts, day);
            parts.events.on(new StaffChanged(day, inject.nation(), Staff.ANALYSTS, analysts));
        }
        return "budget cut in " + inject.nation();
    }

    private static int left(int number, double shareCut) {
        return number == Count.UNLIMITED.value() ? number : number - (int) Math.rint(shareCut * number);
    }

    private @Nullable String surge(SurgeOfPlots inject, double day) {
        if (inject.plotsPerYear() == 0 || inject.days() == 0) {
            return null;
        }
        Network network = parts.networks.get(names.network(inject.network()));
        long sameDay = surges.merge(inject.network() + "@" + inject.day(), 1L, Long::sum) - 1;
        long number = Keys.of(Double.doubleToLongBits(inject.day()), sameDay);
        network.surge(inject.plotsPerYear(), day, day + inject.days(), number);
        parts.trueThreat.changed(day);
        return "surge of plots by " + inject.network();
    }

    private @Nullable String standard(NewStandard inject, double day) {
        List<Integer> nations = names.nations(inject.nations());
        boolean changed = parts.exchange.adoptStandard(nations, inject.share(), day);
        return changed ? "new standard among " + String.join(", ", inject.nations()) : null;
    }

    private @Nullable String setAutopilot(SetAutopilot inject, double day) {
        int nation = names.nation(inject.nation());
        if (parts.autopilots[nation] == inject.on()) {
            return null;
        }
        parts.autopilots[nation] = inject.on();
        switched.autopilot(nation, day);
        return inject.nation() + (inject.on() ? " handed over to its autopilot" : " taken over from its autopilot");
    }
}
