package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** A nation's place in world politics. */
@Summary("A nation's place in world politics.")
public record Politics(
        @Field(
                value =
                        "Foreign-policy position, on the scale of UN ideal points: distance between two nations lowers their affinity.",
                unit = "ideal points",
                min = -10,
                max = 10,
                standard = "0",
                source = "scale: Bailey, Strezhnev and Voeten 2017")
        double position,

        @Field(
                value = "How often its leadership changes.",
                unit = "per year",
                min = 0,
                max = 100,
                standard = "0.184",
                neutral = "0",
                source = "Archigos 2000-2014: 0.184 a year")
        double leadershipChangesPerYear,

        @Field(
                value =
                        "Standard deviation of the shift of its affinity to every other nation when its leadership changes.",
                min = 0,
                max = 2,
                standard = "0.15",
                neutral = "0",
                source = ASSUMPTION)
        double leadershipShift,

        @Field(
                value = "Whether it has published its sharing policy at the start, so that others know what to expect.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean publishesPolicy) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Politics {
        Requires.fields(Politics.class, position, leadershipChangesPerYear, leadershipShift, publishesPolicy);
    }
}
