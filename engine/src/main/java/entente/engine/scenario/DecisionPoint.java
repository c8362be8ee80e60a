package entente.engine.scenario;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import java.util.List;
import java.util.Optional;

/** A point at which a nation must choose between a few options; if nobody chooses in time, the standing option holds. */
public record DecisionPoint(
        @Field(pattern = "[A-Za-z][A-Za-z0-9-]{1,31}") String id,

        @Field(unit = "days", min = 0, max = 10000000.0) double day,

        @Field @RefersTo(Kind.NATION) String nation,

        @Field String question,

        @Field String standing,

        @Field List<DecisionOption> options)
        implements Contradictable {

    public DecisionPoint {
        options = List.copyOf(options);
    }

    @Override
    public List<InvalidField> contradictions() {
        List<String> labels = options.stream().map(DecisionOption::label).toList();
        Conditions rules = new Conditions()
                .require(options.size() >= 2, "options", options.size(), "invalid.options.twoOrMore")
                .require(
                        labels.stream().distinct().count() == labels.size(),
                        "options",
                        labels,
                        "invalid.options.labels")
                .require(labels.contains(standing), "standing", standing, "invalid.oneOf", labels, "options");
        for (DecisionOption option : options) {
            for (Scripted decision : option.decisions()) {
                String decider = decision.findDecider().orElse(nation);
                rules.require(
                        decider.equals(nation), "options", decider, "invalid.options.decider", option.label(), nation);
            }
        }
        return rules.broken();
    }

    /** The option with the given label, if there is one. */
    public Optional<DecisionOption> findOption(String label) {
        return options.stream().filter(option -> option.label().equals(label)).findFirst();
    }
}
