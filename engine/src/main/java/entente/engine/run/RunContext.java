package entente.engine.run;

import entente.engine.event.EventListener;
import entente.engine.random.Draws;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.PartyOrder;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;

/**
 * What nearly every part of a run needs, and nothing else: whoever needs another part asks for it in its constructor.
 *
 * @param parties the order of nations and institutions
 * @param draws all randomness
 * @param events hears of all that happens
 */
public record RunContext(Scenario scenario, PartyOrder parties, Draws draws, EventListener events) {

    /** The order of nations. */
    public NationOrder order() {
        return parties.nations();
    }

    /** The rules of the scenario. */
    public Rules rules() {
        return scenario.rules();
    }
}
