package entente.results.verification;

import entente.engine.scenario.Scenario;
import java.util.List;

/** A comparison of two ways to calculate with the values of a scenario. */
interface Calculation {

    /** The scenarios of which the exact result speaks. */
    Domain domain();

    /** The comparison, for a scenario of the domain. */
    List<MeasuredValue> rows(Scenario scenario);
}
