package entente.web.explore;

import entente.engine.scenario.Scenario;
import entente.web.map.MapDrawing;

/**
 * What the library shows of a scenario.
 *
 * @param id its id
 * @param title its title
 * @param summary what it is about
 * @param map its map, as SVG
 * @param nations how many nations
 * @param networks how many threat networks
 * @param institutions how many institutions
 */
public record ScenarioCard(
        String id, String title, String summary, String map, int nations, int networks, int institutions) {

    static ScenarioCard of(String id, Scenario scenario) {
        return new ScenarioCard(
                id,
                scenario.description().title().isEmpty()
                        ? id
                        : scenario.description().title(),
                scenario.description().summary(),
                MapDrawing.svg(scenario),
                scenario.nations().size(),
                scenario.networks().size(),
                scenario.institutions().size());
    }

    /** The address of its page. */
    public String address() {
        return "/scenarios/" + id;
    }
}
