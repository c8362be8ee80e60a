package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Flat;

/** What the clauses of agreements and common exercises do. */
public record Clauses(
        @Flat Liaison liaison,

        @Field(unit = "days", min = 0, aboveMin = true, max = 36525, standard = "182.625", source = ASSUMPTION)
        double trainingDays,

        @Field(min = 0, max = 1, standard = "0.1", source = ASSUMPTION)
        double trainingInteroperability,

        @Field(unit = "experiences", min = 0, max = 1000000.0, standard = "0.5", source = ASSUMPTION)
        double trainingTrust,

        @Field(unit = "days", min = 0, max = 36525, standard = "0.5", source = ASSUMPTION)
        double fastLaneDays,

        @Field(unit = "days", min = 0, max = 36525, standard = "60", source = ASSUMPTION)
        double crisisDays) {

    /** What liaison officers achieve, and how many of a nation's own analysts one partner takes. */
    public record Liaison(
            @Field(min = 0, max = 1, standard = "0.5", source = ASSUMPTION)
            double liaisonFactor,

            @Field(min = 0, max = 1, standard = "0.3", source = ASSUMPTION)
            double liaisonInteroperability,

            @Field(
                    unit = "analysts",
                    min = 0,
                    max = 100,
                    standard = "0.1",
                    neutral = "0",
                    source =
                            "Europol: about 250 liaison officers of some 50 states in one house, 5 each with 49 others")
            double liaisonAnalysts) {}
}
