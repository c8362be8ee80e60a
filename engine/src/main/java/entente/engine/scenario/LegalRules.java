package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;

/** How courts treat what comes from abroad. */
public record LegalRules(
        @Field(min = 0, max = 1, standard = "0.7", neutral = "1", source = ASSUMPTION)
        double crossFamilyEvidence,

        @Field(unit = "days", min = 0, max = 36525, standard = "60", neutral = "0", source = ASSUMPTION)
        double extraditionDays,

        @Field(
                min = 0,
                max = 1,
                standard = "0.7",
                neutral = "1",
                source = "two thirds to three quarters of those arrested on a European Arrest Warrant are surrendered:"
                        + " European Commission statistics")
        double extraditionGranted,

        @Field(min = 0, max = 1, standard = "0.05", neutral = "0", source = ASSUMPTION)
        double extraditionWithoutTreaty,

        @Field(min = 0, max = 1, standard = "0.75", neutral = "1", source = ASSUMPTION)
        double evidenceGranted,

        @Field(unit = "days", min = 0, max = 36525, standard = "3", neutral = "0", source = ASSUMPTION)
        double evidenceDays,

        @Field(min = 0, max = 1, standard = "0.2", neutral = "0", source = ASSUMPTION)
        double releasedCaution) {}
