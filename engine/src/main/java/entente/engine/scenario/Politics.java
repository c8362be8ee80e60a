package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Flat;

/**
 * A nation's place in world politics.
 *
 * <p>New leaders move votes in the United Nations, but modestly, and mostly where others than before support them (Dreher and
 * Jensen 2013; Mattes, Leeds and Carroll 2015). No source gives the scale of affinity, so the standard shift is an assumption,
 * set against the drift of {@link Diplomacy}, whose residuals were estimated with all changes of leaders in them: in the long
 * run leaders of two nations add 2λs²/(2κ) = 0.0116 to the variance of affinity (λ = 0.184 a year, s = 0.04,
 * κ = −ln 0.975), which is four fifths of the drift's 0.0143, a standard deviation of 0.11 beside 0.12.
 */
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

        @Field(min = 0, max = 2, standard = "0.04", neutral = "0", source = ASSUMPTION)
        double leadershipShift,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean publishesPolicy,

        @Flat Ministry ministry) {

    /** Who negotiates its agreements. Treaties between services take months; no source gives a distribution. */
    public record Ministry(
            @Field(unit = "negotiations at once", standard = "2", neutral = "unlimited", source = ASSUMPTION)
            Count negotiators,

            @Field(unit = "days", min = 0, max = 36525, standard = "90", neutral = "0", source = ASSUMPTION)
            double negotiationDays) {}
}
