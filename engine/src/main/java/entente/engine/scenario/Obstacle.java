package entente.engine.scenario;

import entente.engine.description.Worded;
import java.util.List;

/** Why information did not reach somebody whom it would have served. */
public enum Obstacle implements Worded {
    CHANNELS,
    LAW,
    JURISDICTION,
    MARKING,
    POLITICS,
    TRUST,
    PRIORITIES,
    CAPACITY,
    STANDARDS,
    TECHNOLOGY,
    DISCRETION;

    /** The obstacles that can be lifted, in their order; JURISDICTION is lifted with LAW. */
    public static final List<Obstacle> LIFTABLE =
            List.of(CHANNELS, LAW, MARKING, POLITICS, TRUST, PRIORITIES, CAPACITY, STANDARDS, TECHNOLOGY);

    @Override
    public String word() {
        return name();
    }
}
