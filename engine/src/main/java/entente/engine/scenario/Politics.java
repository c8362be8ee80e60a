package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/** A nation's place in world politics. */
public record Politics(
        @Field(
                unit = "ideal points",
                min = -10,
                max = 10,
                standard = "0",
                source = "scale: Bailey, Strezhnev and Voeten 2017")
        double position,

        @Field(
                unit = "per year",
                min = 0,
                max = 100,
                standard = "0.184",
                neutral = "0",
                source = "Archigos 2000-2014: 0.184 a year")
        double leadershipChangesPerYear,

        @Field(min = 0, max = 2, standard = "0.15", neutral = "0", source = ASSUMPTION)
        double leadershipShift,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean publishesPolicy) {}
