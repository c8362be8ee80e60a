package entente.results.measure;

import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import java.util.LinkedHashMap;
import java.util.Map;

/** Averages the strength of networks over time, and counts whom they replace. */
final class NetworkTally implements Tally {

    private final Ground ground;
    private final Column recruits;
    private final Column strength;
    private final Map<String, Level> levels = new LinkedHashMap<>();

    /** The strength of one network and since when it has had it. */
    private static final class Level {
        double strength = 1;
        double sinceDay;
    }

    NetworkTally(Ground ground, RunTotals totals) {
        this.ground = ground;
        recruits = totals.column(NetworkMeasures.RECRUITS);
        strength = totals.column(NetworkMeasures.STRENGTH);
        for (String network : ground.networks()) {
            levels.put(network, new Level());
        }
    }

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(NetworkChanged.class, this::changed);
        dispatch.on(OperativeRecruited.class, event -> {
            if (ground.counts(event.day())) {
                recruits.add(Places.OVERALL);
            }
        });
    }

    private void changed(NetworkChanged event) {
        Level level = levels.get(event.network());
        if (level != null) {
            addTime(level, event.day());
            level.strength = event.strength();
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
        strength.add(Places.OVERALL, level.strength * days, days);
        level.sinceDay = day;
    }
}
