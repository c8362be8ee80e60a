package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** How a network replaces those whom it loses, and what prevention does to it. */
@Summary("How a network replaces those whom it loses, and what prevention does to it.")
public record Recovery(
        @Field(value = "To whom a recruit is tied.", standard = "preferential", neutral = "none", source = ASSUMPTION)
        RecoveryRule rule,

        @Field(
                value =
                        "Mean time from a loss to its replacement (exponential), while all recruiters are at liberty; with"
                                + " fewer of them it is longer in proportion.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "240",
                source = ASSUMPTION)
        double delayDays,

        @Field(value = "Share of losses that are replaced.", min = 0, max = 1, standard = "0.7", source = ASSUMPTION)
        double replacedShare,

        @Field(
                value =
                        "Share of its births that would not happen if prevention reached everybody wherever it is active; what"
                                + " prevention reaches counts in proportion.",
                min = 0,
                max = 1,
                standard = "0.3",
                neutral = "0",
                source = ASSUMPTION)
        double preventedBirths) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Recovery {
        Requires.fields(Recovery.class, rule, delayDays, replacedShare, preventedBirths);
    }
}
