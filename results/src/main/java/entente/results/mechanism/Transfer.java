package entente.results.mechanism;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Technology;

/** Technology that those who have more of it pass on to those who have less. */
final class Transfer {

    private Transfer() {}

    /** Every nation's means halfway to the best of all. */
    static World halfway(World world) {
        Technology best = world.scenario().nations().stream()
                .map(Nation::technology)
                .reduce(Technology::bestOf)
                .orElseThrow();
        Change closer = each -> each;
        for (String field : Technology.FIELDS) {
            closer = closer.then(Changes.scaled("technology", field, old -> (old + best.level(field)) / 2));
        }
        return closer.apply(world);
    }
}
