package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** When a nation accepts another's request to act together on its soil. */
@Summary("When a nation accepts another's request to act together on its soil.")
public record Cooperation(
        @Field(
                value = "Affinity from which it accepts.",
                min = -1,
                max = 1,
                standard = "-0.1",
                neutral = "-1",
                source = ASSUMPTION)
        double minimumAffinity,

        @Field(
                value = "Trust in the asking nation from which it accepts.",
                min = 0,
                max = 1,
                standard = "0.3",
                neutral = "0",
                source = ASSUMPTION)
        double minimumTrust) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Cooperation {
        Requires.fields(Cooperation.class, minimumAffinity, minimumTrust);
    }
}
