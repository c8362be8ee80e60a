package entente.results.measure;

import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.ActivityDisplaced;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Averages the state of networks over time, and counts whom they lose and replace, and where they move. */
final class NetworkTally implements Tally {

    private final ScenarioFacts ground;
    private final Column recruits;
    private final Column removed;
    private final Column displaced;
    private final Column strength;
    private final Column component;
    private final Column efficiency;
    private final Column atLiberty;
    private final Map<String, Level> levels = new LinkedHashMap<>();

    /** How one network was last heard to be; null before that, when only its strength is known, which is 1. */
    private static final class Level {
        @Nullable
        NetworkChanged last;

        double sinceDay;
    }

    NetworkTally(ScenarioFacts ground, RunTotals totals) {
        this.ground = ground;
        recruits = totals.column(NetworkMeasures.RECRUITS);
        removed = totals.column(NetworkMeasures.REMOVED);
        displaced = totals.column(NetworkMeasures.DISPLACED);
        strength = totals.column(NetworkMeasures.STRENGTH);
        component = totals.column(NetworkMeasures.COMPONENT);
        efficiency = totals.column(NetworkMeasures.EFFICIENCY);
        atLiberty = totals.column(NetworkMeasures.AT_LIBERTY);
        for (String network : ground.networks()) {
            levels.put(network, new Level());
        }
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(NetworkChanged.class, this::changed);
        dispatch.on(OperativeRecruited.class, event -> add(recruits, event.day(), 1));
        dispatch.on(OperativeArrested.class, event -> add(removed, event.day(), 1));
        dispatch.on(OperativeAcquitted.class, event -> add(removed, event.day(), -1));
        dispatch.on(OperativeReleased.class, event -> add(removed, event.day(), -1));
        dispatch.on(ActivityDisplaced.class, event -> {
            if (ground.counts(event.day())) {
                displaced.add(ground.places().of(event.from()), event.share());
            }
        });
    }

    private void add(Column column, double day, double amount) {
        if (ground.counts(day)) {
            column.add(MeasurePlaces.OVERALL, amount);
        }
    }

    private void changed(NetworkChanged event) {
        Level level = levels.get(event.network());
        if (level != null) {
            addTime(level, event.day());
            level.last = event;
        }
    }

    @Override
    public void end(double endDay) {
        for (Level level : levels.values()) {
            addTime(level, endDay);
        }
    }

    private void addTime(Level level, double day) {
        double days = ground.countedDays(level.sinceDay, day);
        NetworkChanged last = level.last;
        strength.add(MeasurePlaces.OVERALL, (last == null ? 1 : last.strength()) * days, days);
        if (last != null) {
            component.add(MeasurePlaces.OVERALL, last.largestComponent() * days, days);
            efficiency.add(MeasurePlaces.OVERALL, last.efficiency() * days, days);
            atLiberty.add(MeasurePlaces.OVERALL, last.atLiberty() * days, days);
        }
        level.sinceDay = day;
    }
}
