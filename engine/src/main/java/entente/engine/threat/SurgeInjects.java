package entente.engine.threat;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.decision.Outcome;
import entente.engine.random.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** Surges of plots that the exercise's control lets happen. */
public final class SurgeInjects {

    private final IdLookup ids;
    private final List<Network> networks;
    private final DoubleConsumer threatChanged;

    /** How many surges there were by network and day, so that each has births of its own. */
    private final Map<String, Long> surges = new LinkedHashMap<>();

    /**
     * Surges of the given networks.
     *
     * @param networks by number
     * @param threatChanged hears of the days at which the threat has changed
     */
    public SurgeInjects(IdLookup ids, List<Network> networks, DoubleConsumer threatChanged) {
        this.ids = ids;
        this.networks = networks;
        this.threatChanged = threatChanged;
    }

    /** Says which injects these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(SurgeOfPlots.class, this::surge);
    }

    private Outcome surge(SurgeOfPlots inject, double day) {
        if (inject.plotsPerYear() == 0 || inject.days() == 0) {
            return Outcome.UNCHANGED;
        }
        Network network = networks.get(ids.network(inject.network()));
        long sameDay = surges.merge(inject.network() + "@" + inject.day(), 1L, Long::sum) - 1;
        long number = Keys.of(Double.doubleToLongBits(inject.day()), sameDay);
        network.surge(inject.plotsPerYear(), day, day + inject.days(), number);
        threatChanged.accept(day);
        return Outcome.changed("surgeOfPlots", inject.network());
    }
}
