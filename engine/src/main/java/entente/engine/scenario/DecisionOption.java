package entente.engine.scenario;

import entente.engine.description.Field;
import java.util.List;

/** One way to choose at a decision point. */
public record DecisionOption(
        @Field(pattern = "\\S.{0,79}") String label,

        @Field(standard = "[]") List<Scripted> decisions) {

    public DecisionOption {
        decisions = List.copyOf(decisions);
    }
}
