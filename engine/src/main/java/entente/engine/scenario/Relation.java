package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two nations feel for each other. */
public record Relation(
        @Field @RefersTo(Kind.NATION) List<String> between,

        @Field(min = -1, max = 1, optional = true) @Nullable Double affinity,

        @Field(standard = "false", source = ASSUMPTION) boolean alliance,

        @Field(min = 0, max = 1, standard = "0", source = ASSUMPTION)
        double pact,

        @Field(min = 0, max = 1, standard = "0", source = ASSUMPTION)
        double rivalry,

        @Field(min = 0, max = 1, standard = "0", source = ASSUMPTION)
        double commonMemberships,

        @Field(min = 0, max = 1, optional = true) @Nullable Double economicTies,

        @Field(standard = "false", source = ASSUMPTION) boolean contiguous,

        @Field(min = 0, max = 1, standard = "0.5", neutral = "0.5", source = ASSUMPTION)
        double trust,

        @Field(min = 0, max = 1, optional = true) @Nullable Double trustBack)
        implements Contradictable {

    public Relation {
        between = List.copyOf(between);
    }

    @Override
    public List<InvalidField> contradictions() {
        boolean isPair = between.size() == 2 && !between.get(0).equals(between.get(1));
        return new Conditions()
                .require(isPair, "between", between, "invalid.between.different")
                .broken();
    }

    /** Trust of the second nation in the first, 0..1. */
    public double returnedTrust() {
        return trustBack != null ? trustBack : trust;
    }
}
