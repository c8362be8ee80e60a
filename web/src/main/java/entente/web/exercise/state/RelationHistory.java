package entente.web.exercise.state;

import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each nation stood with each other at the beginning of every move that is over. */
public final class RelationHistory {

    private final Map<String, List<Standing>> standings = new HashMap<>();

    /** Where a nation stood with another: affinity -1..1, trust 0..1, and how many reports it had got. */
    public record Standing(double affinity, double trust, int received) {}

    RelationHistory() {}

    /** Keeps where all stand now. */
    void keep(ControlView view, List<String> nations) {
        for (String nation : nations) {
            NationView own = view.nation(nation);
            for (String other : own.others()) {
                standings
                        .computeIfAbsent(nation + " " + other, pair -> new ArrayList<>())
                        .add(new Standing(own.affinity(other), own.trust(other), own.received(other)));
            }
        }
    }

    /** Where a nation stood with another, the earliest move first; none before the first move is over. */
    public List<Standing> of(String nation, String other) {
        return standings.getOrDefault(nation + " " + other, List.of());
    }
}
