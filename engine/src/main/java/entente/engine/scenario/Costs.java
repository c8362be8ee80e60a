package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Flat;

/** What things cost, in cost units; one unit is what a field team costs in a year. */
public record Costs(
        @Flat Keeping keeping,

        @Field(unit = "cost units", min = 0, max = 1000000000.0, standard = "20", source = ASSUMPTION)
        double technologyStep,

        @Field(unit = "cost units", min = 0, max = 1000000000.0, standard = "0.2", source = ASSUMPTION)
        double jointOperation,

        @Field(unit = "cost units", min = 0, max = 1000000000.0, standard = "0.2", source = ASSUMPTION)
        double exercise,

        @Field(unit = "cost units", min = 0, max = 1000000000.0, standard = "0.05", source = ASSUMPTION)
        double dialogue,

        @Field(unit = "cost units", min = 0, max = 1000000000.0, standard = "0.2", source = ASSUMPTION)
        double trial) {

    /** What it costs to have something for a year. */
    public record Keeping(
            @Field(unit = "cost units", min = 0, max = 1000000000.0, standard = "1", source = ASSUMPTION)
            double teamYear,

            @Field(unit = "cost units", min = 0, max = 1000000000.0, standard = "0.5", source = ASSUMPTION)
            double analystYear,

            @Field(
                    unit = "cost units",
                    min = 0,
                    max = 1000000000.0,
                    standard = "0.1",
                    neutral = "0",
                    source = ASSUMPTION)
            double agreementYear) {}
}
