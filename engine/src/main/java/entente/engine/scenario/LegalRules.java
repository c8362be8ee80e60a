package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** How courts treat what comes from abroad. */
@Summary("How courts treat what comes from abroad.")
public record LegalRules(
        @Field(
                value = "Share of foreign evidence that a court of another legal tradition admits.",
                min = 0,
                max = 1,
                standard = "0.7",
                neutral = "1",
                source = ASSUMPTION)
        double crossFamilyEvidence,

        @Field(
                value = "Mean time of an extradition.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "60",
                neutral = "0",
                source = ASSUMPTION)
        double extraditionDays,

        @Field(
                value = "Mean time to put reports into the form of evidence, before it is sent.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "3",
                neutral = "0",
                source = ASSUMPTION)
        double evidenceDays,

        @Field(
                value = "Share by which the traces of somebody released or acquitted are fewer from then on.",
                min = 0,
                max = 1,
                standard = "0.2",
                neutral = "0",
                source = ASSUMPTION)
        double releasedCaution) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public LegalRules {
        Requires.fields(LegalRules.class, crossFamilyEvidence, extraditionDays, evidenceDays, releasedCaution);
    }
}
