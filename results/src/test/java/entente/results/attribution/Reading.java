package entente.results.attribution;

import entente.engine.scenario.Obstacle;
import java.util.List;

/**
 * How the attribution of one bundled scenario is to be read.
 *
 * @param scenario its id
 * @param first the obstacles that cost most, in any order: nothing else costs more than any of them
 * @param sentence what it says, in one sentence
 * @param reason why, out of the scenario's story
 */
record Reading(String scenario, List<Obstacle> first, String sentence, String reason) {}
