package entente.results.measure;

import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.PlotInterdicted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whose arrest crossed a border: it was on foreign soil, or in a joint operation. Arrests follow the interdiction that led
 * to them at the same instant.
 */
final class ArrestBook implements Tally {

    private final Map<String, PlotInterdicted> lastByNetwork = new HashMap<>();
    private final Set<String> crossBorder = new HashSet<>();

    @Override
    public void subscribe(Dispatch dispatch) {
        dispatch.on(PlotInterdicted.class, event -> lastByNetwork.put(event.network(), event));
        dispatch.on(OperativeArrested.class, this::arrested);
    }

    private void arrested(OperativeArrested event) {
        PlotInterdicted last = lastByNetwork.get(event.network());
        boolean joint = last != null
                && last.joint()
                && last.day() == event.day()
                && last.detector().equals(event.nation());
        if (joint || !event.host().equals(event.nation())) {
            crossBorder.add(event.operative());
        } else {
            crossBorder.remove(event.operative());
        }
    }

    /** Whether the last arrest of an operative crossed a border. */
    boolean isCrossBorder(String operative) {
        return crossBorder.contains(operative);
    }
}
