package entente.engine.capacity;

import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.programme;

import entente.engine.TestWorlds.Run;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Programme;
import entente.engine.scenario.ProgrammeKind;
import java.util.List;

/** What the tests of capacity building have in common. */
final class Capacities {

    static final double QUARTER = 365.25 / 4;

    /** Standard values of a programme. */
    static final double GAIN = 0.3;

    static final double SATURATION = 0.9;
    static final double LAG = 120;
    static final double COST = 2;

    private Capacities() {}

    /** A capacity-building centre. */
    static Institution capacityCentre(List<String> members, double budget, Programme... programmes) {
        return centre(
                "CAP",
                members,
                "kind",
                InstitutionKind.CAPACITY_CENTRE,
                "budgetPerYear",
                budget,
                "programmes",
                List.of(programmes));
    }

    /** A centre with one fully funded programme for whoever is weakest. */
    static Institution centreFor(ProgrammeKind kind, String... members) {
        return capacityCentre(List.of(members), COST, programme(kind));
    }

    /** The level after some quarters of full funding by the closed form. */
    static double level(double start, double saturation, int quarters) {
        return saturation - (saturation - start) * Math.pow(1 - GAIN / 4, quarters);
    }

    /** The levels that something in a nation rose to, in order. */
    static List<ProgrammeDelivered> delivered(Run run, String nation, String what) {
        return run.events(ProgrammeDelivered.class).stream()
                .filter(e -> e.nation().equals(nation) && e.what().equals(what))
                .toList();
    }
}
