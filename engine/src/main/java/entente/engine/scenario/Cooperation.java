package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/** When a nation accepts another's request to act together on its soil. */
public record Cooperation(
        @Field(min = -1, max = 1, standard = "-0.1", neutral = "-1", source = ASSUMPTION)
        double minimumAffinity,

        @Field(min = 0, max = 1, standard = "0.3", neutral = "0", source = ASSUMPTION)
        double minimumTrust) {}
