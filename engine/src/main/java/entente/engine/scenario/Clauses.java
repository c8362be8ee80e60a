package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** What the clauses of agreements and common exercises do. */
@Summary("What the clauses of agreements and common exercises do.")
public record Clauses(
        @Field(
                value = "Factor on the time on the way under an agreement with liaison officers.",
                min = 0,
                max = 1,
                standard = "0.5",
                source = ASSUMPTION)
        double liaisonFactor,

        @Field(
                value = "Share of the gap to full interoperability that liaison officers close.",
                min = 0,
                max = 1,
                standard = "0.3",
                source = ASSUMPTION)
        double liaisonInteroperability,

        @Field(
                value = "Time between two joint trainings.",
                unit = "days",
                min = 0,
                aboveMin = true,
                max = 36525,
                standard = "182.625",
                source = ASSUMPTION)
        double trainingDays,

        @Field(
                value = "Share of the gap to full interoperability that a joint training or exercise closes.",
                min = 0,
                max = 1,
                standard = "0.1",
                source = ASSUMPTION)
        double trainingInteroperability,

        @Field(
                value = "Weight of a joint training or exercise as a good experience.",
                unit = "experiences",
                min = 0,
                max = 1000000.0,
                standard = "0.5",
                source = ASSUMPTION)
        double trainingTrust,

        @Field(
                value = "Time on the way in a crisis fast lane.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "0.5",
                source = ASSUMPTION)
        double fastLaneDays,

        @Field(
                value = "Time after an attack on either side for which the fast lane is open.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "60",
                source = ASSUMPTION)
        double crisisDays) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Clauses {
        Requires.fields(
                Clauses.class,
                liaisonFactor,
                liaisonInteroperability,
                trainingDays,
                trainingInteroperability,
                trainingTrust,
                fastLaneDays,
                crisisDays);
    }
}
