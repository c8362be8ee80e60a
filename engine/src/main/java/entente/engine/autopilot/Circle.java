package entente.engine.autopilot;

import entente.engine.view.NationView;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How a nation stands with the members of an institution: means over all of them but itself. */
final class Circle {

    private final NationView view;
    private final List<String> others;

    Circle(NationView view, String institution) {
        this.view = view;
        others = view.members(institution).stream()
                .filter(member -> !member.equals(view.nation()))
                .toList();
    }

    /** Whether there is nobody else in it. */
    boolean isEmpty() {
        return others.isEmpty();
    }

    /** Mean affinity, -1..1; 0 without others. */
    double affinity() {
        return mean(view::affinity);
    }

    /** Mean trust, 0..1; 0 without others. */
    double trust() {
        return mean(view::trust);
    }

    private double mean(ToDoubleFunction<String> value) {
        return others.stream().mapToDouble(value).average().orElse(0);
    }
}
