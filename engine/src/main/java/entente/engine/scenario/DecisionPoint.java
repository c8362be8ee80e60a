package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;
import java.util.Optional;

/** A point at which a nation must choose between a few options; if nobody chooses in time, the standing option holds. */
@Summary(
        "A point at which a nation must choose between a few options; if nobody chooses in time, the standing option holds.")
public record DecisionPoint(
        @Field(value = "A short name of letters, digits and hyphens.", pattern = "[A-Za-z][A-Za-z0-9-]{1,31}")
        String id,

        @Field(value = "When the choice falls due, in days from the start.", unit = "days", min = 0, max = 10000000.0)
        double day,

        @Field(value = "Who must choose.") @RefersTo(Kind.NATION)
        String nation,

        @Field(value = "What it is about.") String question,

        @Field(value = "The label of the option that holds if nobody chooses.")
        String standing,

        @Field(value = "The options: two or more.") List<DecisionOption> options) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public DecisionPoint {
        Requires.fields(DecisionPoint.class, id, day, nation, question, standing, options);
        options = List.copyOf(options);
        Requires.that(options.size() >= 2, "options has " + options.size() + " entries: it must have 2 or more");
        List<String> labels = options.stream().map(DecisionOption::label).toList();
        Requires.that(
                labels.stream().distinct().count() == labels.size(),
                "options is " + labels + ": each must have a label of its own");
        Requires.that(labels.contains(standing), "standing is \"" + standing + "\": it must be one of " + labels);
        for (DecisionOption option : options) {
            for (Scripted decision : option.decisions()) {
                String decider = decision.findDecider().orElse(nation);
                Requires.that(
                        decider.equals(nation),
                        () -> "option \"" + option.label() + "\" has a decision of " + decider + ": it must be of "
                                + nation + ", or an inject");
            }
        }
    }

    /** The option with the given label, if there is one. */
    public Optional<DecisionOption> findOption(String label) {
        return options.stream().filter(option -> option.label().equals(label)).findFirst();
    }
}
