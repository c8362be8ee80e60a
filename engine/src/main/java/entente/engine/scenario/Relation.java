package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two nations feel for each other. */
@Summary("What two nations feel for each other.")
public record Relation(
        @Field("The two nations, by id.") @RefersTo(Kind.NATION)
        List<String> between,

        @Field(
                value =
                        "Political affinity at the start and its baseline, from -1 (hostile) to 1 (allied); left out, it follows"
                                + " from the fields below and the positions of the two by rules.diplomacy.weights.",
                min = -1,
                max = 1,
                optional = true)
        @Nullable
        Double affinity,

        @Field(value = "Whether they are allies.", standard = "false", source = ASSUMPTION)
        boolean alliance,

        @Field(
                value =
                        "Pacts short of an alliance, from 0 (none) to 1 (both non-aggression and consultation); allies mostly have these too.",
                min = 0,
                max = 1,
                standard = "0",
                source = ASSUMPTION)
        double pact,

        @Field(
                value = "Rivalry, from 0 (none) to 1 (strategic rivals).",
                min = 0,
                max = 1,
                standard = "0",
                source = ASSUMPTION)
        double rivalry,

        @Field(
                value = "Common memberships, from 0 (none) to 1 (as many as any two have).",
                min = 0,
                max = 1,
                standard = "0",
                source = ASSUMPTION)
        double commonMemberships,

        @Field(
                value = "Economic ties, from 0 (none) to 1 (closest); left out, they count neither way.",
                min = 0,
                max = 1,
                optional = true)
        @Nullable
        Double economicTies,

        @Field(value = "Whether they are neighbours.", standard = "false", source = ASSUMPTION)
        boolean contiguous,

        @Field(
                value = "Trust of the first in the second at the start.",
                min = 0,
                max = 1,
                standard = "0.5",
                neutral = "0.5",
                source = ASSUMPTION)
        double trust,

        @Field(
                value = "Trust of the second in the first at the start; left out, the same.",
                min = 0,
                max = 1,
                optional = true)
        @Nullable
        Double trustBack) {

    /** @throws IllegalArgumentException if a value lies outside its range, or it is not between two nations */
    public Relation {
        Requires.fields(
                Relation.class,
                between,
                affinity,
                alliance,
                pact,
                rivalry,
                commonMemberships,
                economicTies,
                contiguous,
                trust,
                trustBack);
        between = List.copyOf(between);
        Requires.that(
                between.size() == 2 && !between.get(0).equals(between.get(1)),
                "between is " + between + ": it must name two different nations");
    }

    /** Trust of the second nation in the first, 0..1. */
    public double returnedTrust() {
        return trustBack != null ? trustBack : trust;
    }
}
