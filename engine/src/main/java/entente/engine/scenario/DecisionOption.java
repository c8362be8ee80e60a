package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** One way to choose at a decision point. */
@Summary("One way to choose at a decision point.")
public record DecisionOption(
        @Field(value = "What it is called.", pattern = "\\S.{0,79}")
        String label,

        @Field(value = "What follows: decisions, each at its day, or at once where that has passed.", standard = "[]")
        List<Scripted> decisions) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public DecisionOption {
        Requires.fields(DecisionOption.class, label, decisions);
        decisions = List.copyOf(decisions);
    }
}
