package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** What things cost, in cost units; one unit is what a field team costs in a year. */
@Summary("What things cost, in cost units; one unit is what a field team costs in a year.")
public record Costs(
        @Field(
                value = "A field team for a year.",
                unit = "cost units",
                min = 0,
                max = 1000000000.0,
                standard = "1",
                source = ASSUMPTION)
        double teamYear,

        @Field(
                value = "An analyst for a year.",
                unit = "cost units",
                min = 0,
                max = 1000000000.0,
                standard = "0.5",
                source = ASSUMPTION)
        double analystYear,

        @Field(
                value = "Raising one technology from 0 to 1.",
                unit = "cost units",
                min = 0,
                max = 1000000000.0,
                standard = "20",
                source = ASSUMPTION)
        double technologyStep,

        @Field(
                value = "The overhead of one joint operation.",
                unit = "cost units",
                min = 0,
                max = 1000000000.0,
                standard = "0.2",
                source = ASSUMPTION)
        double jointOperation,

        @Field(
                value = "One joint training or exercise, for each who takes part.",
                unit = "cost units",
                min = 0,
                max = 1000000000.0,
                standard = "0.2",
                source = ASSUMPTION)
        double exercise,

        @Field(
                value = "One dialogue, for each side.",
                unit = "cost units",
                min = 0,
                max = 1000000000.0,
                standard = "0.05",
                source = ASSUMPTION)
        double dialogue,

        @Field(
                value = "One trial.",
                unit = "cost units",
                min = 0,
                max = 1000000000.0,
                standard = "0.2",
                source = ASSUMPTION)
        double trial) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Costs {
        Requires.fields(Costs.class, teamYear, analystYear, technologyStep, jointOperation, exercise, dialogue, trial);
    }
}
