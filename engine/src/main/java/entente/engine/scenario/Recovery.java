package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/** How a network replaces those whom it loses, and what prevention does to it. */
public record Recovery(
        @Field(standard = "preferential", neutral = "none", source = ASSUMPTION)
        RecoveryRule rule,

        @Field(unit = "days", min = 0, max = 36525, standard = "240", source = ASSUMPTION)
        double delayDays,

        @Field(min = 0, max = 1, standard = "0.7", source = ASSUMPTION)
        double replacedShare,

        @Field(min = 0, max = 1, standard = "0.3", neutral = "0", source = ASSUMPTION)
        double preventedBirths) {}
