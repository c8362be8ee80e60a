package entente.results.verification;

import entente.engine.scenario.Scenario;

/** What a family of scenarios reduces to. */
interface Reduction {

    /** The scenarios of which that is known. */
    Domain domain();

    /**
     * What must be seen in runs of a scenario of the domain, computed from the scenario.
     *
     * @throws ArithmeticException if the exact result is out of reach of computation
     */
    Claim<?> claim(Scenario scenario);
}
