package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bilateral agreement, or the same agreement between every two of several parties. */
@Summary("A bilateral agreement, or the same agreement between every two of several parties.")
public record Agreement(
        @Field("The nations, by id: two, or more for the same agreement between every two of them; [\"*\"] is all.")
        @RefersTo(value = Kind.NATION, orEveryone = true)
        List<String> parties,

        @Field(value = "Its clauses.", standard = "{}") AgreementTerms terms,

        @Field(value = "The day it enters into force.", unit = "days", min = 0, max = 1e7, standard = "0")
        double startDay,

        @Field(
                value = "The day it ends unless it is renewed; left out, never.",
                unit = "days",
                min = 0,
                max = 1e7,
                optional = true,
                source = ASSUMPTION)
        @Nullable
        Double endDay) {

    /** All nations, as a party. */
    public static final String EVERYONE = "*";

    /** @throws IllegalArgumentException if a value lies outside its range, or there are fewer than two parties */
    public Agreement {
        Requires.fields(Agreement.class, parties, terms, startDay, endDay);
        parties = List.copyOf(parties);
        Requires.that(
                parties.equals(List.of(EVERYONE)) || parties.size() >= 2,
                "parties is " + parties + ": it must name two nations or more, or be [\"*\"]");
        Requires.that(
                endDay == null || endDay > startDay,
                "endDay is " + endDay + ": it must be after startDay, " + startDay);
    }

    /** The last day it is in force; infinite when it does not end. */
    public double lastDay() {
        return endDay != null ? endDay : Double.POSITIVE_INFINITY;
    }
}
