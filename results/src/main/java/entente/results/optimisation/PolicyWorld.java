package entente.results.optimisation;

import entente.engine.random.Keys;
import entente.results.experiment.Variant;
import entente.scenarios.format.RunText;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario in which policies run.
 *
 * @param name what it is called where there are several
 * @param scenario an id of the library, or the path of a file
 * @param settings changes of the scenario that stay, each {@code path=value}
 * @param written the scenario with these changes
 * @param blocs who decides: each bloc has one value for each field; in all worlds as many, with the same names
 */
public record PolicyWorld(String name, String scenario, List<String> settings, Variant written, List<Bloc> blocs) {

    public PolicyWorld {
        settings = List.copyOf(settings);
        blocs = List.copyOf(blocs);
    }

    /** What distinguishes it from others, without blanks. */
    String identity() {
        return Keys.digits(Keys.of(RunText.of(Scenarios.text(scenario)) + settings));
    }

    /** The scenario with a policy: its values, by bloc, then by field. */
    Variant with(List<PolicyField> fields, List<String> values) {
        List<String> all = new ArrayList<>(settings);
        for (int i = 0; i < values.size(); i++) {
            String field = fields.get(i % fields.size()).name();
            for (String nation : blocs.get(i / fields.size()).nations()) {
                all.add("nations[" + nation + "].sharing." + field + "=" + values.get(i));
            }
        }
        return new Variant(String.join(" ", values), all, Scenarios.load(scenario, all), List.of());
    }

    /**
     * Nations that decide as one.
     *
     * @param name their name
     * @param nations their ids
     */
    public record Bloc(String name, List<String> nations) {

        public Bloc {
            nations = List.copyOf(nations);
        }
    }
}
