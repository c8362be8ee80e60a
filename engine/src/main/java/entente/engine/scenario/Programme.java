package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** A capacity-building programme. */
@Summary("A capacity-building programme.")
public record Programme(
        @Field(value = "What it does.") ProgrammeKind kind,

        @Field(
                value =
                        "Who takes part, by id; left empty, the member that is weakest in what it teaches at the time, or for"
                                + " workshops all members. Training, assistance and prevention are divided among several.",
                standard = "[]")
        @RefersTo(Kind.NATION)
        List<String> recipients,

        @Field(
                value = "What it costs while it runs, in cost units.",
                unit = "cost units per year",
                min = 0,
                max = 1000000000.0,
                standard = "2",
                source = ASSUMPTION)
        double costPerYear,

        @Field(
                value = "Share of the gap to saturation that one recipient closes in a year of full funding.",
                unit = "per year",
                min = 0,
                max = 1,
                standard = "0.3",
                source = ASSUMPTION)
        double gainPerYear,

        @Field(
                value = "The level beyond which it teaches nothing.",
                min = 0,
                max = 1,
                standard = "0.9",
                source = ASSUMPTION)
        double saturation,

        @Field(
                value = "Time from the spending to its effect.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "120",
                source = ASSUMPTION)
        double lagDays) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Programme {
        Requires.fields(Programme.class, kind, recipients, costPerYear, gainPerYear, saturation, lagDays);
        recipients = List.copyOf(recipients);
    }
}
