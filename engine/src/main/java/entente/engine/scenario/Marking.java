package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** How far a report may travel: the Traffic Light Protocol, from open to closed. Source: FIRST, TLP 2.0. */
@Summary("How far a report may travel: the Traffic Light Protocol 2.0.")
public enum Marking implements Worded {
    @Summary("May go to anyone.")
    CLEAR,
    @Summary("May go to every member of the community.")
    GREEN,
    @Summary("May go to the recipient and, through an institution, to those members whom it concerns.")
    AMBER,
    @Summary("For the recipient alone; an institution passes it only to members who reported on the same plot.")
    AMBER_STRICT,
    @Summary("For the named recipient's eyes; an institution passes it to nobody.")
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
