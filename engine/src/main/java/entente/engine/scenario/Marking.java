package entente.engine.scenario;

import entente.engine.description.Worded;

/** How far a report may travel: the Traffic Light Protocol, from open to closed. Source: FIRST, TLP 2.0. */
public enum Marking implements Worded {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    @Override
    public String word() {
        return this == AMBER_STRICT ? "AMBER+STRICT" : name();
    }

    /** The next tighter marking; {@code RED} stays. */
    public Marking tighter() {
        return switch (this) {
            case CLEAR -> GREEN;
            case GREEN -> AMBER;
            case AMBER -> AMBER_STRICT;
            case AMBER_STRICT, RED -> RED;
        };
    }

    /** Whether this marking is as open as the given one or more so. */
    public boolean within(Marking highest) {
        return compareTo(highest) <= 0;
    }
}
