package entente.scenarios.shape;

import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Items;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The parameters of the model: every field of a scenario that has a default with a source, or is an assumption. */
public final class Parameters {

    private Parameters() {}

    /**
     * One parameter.
     *
     * @param path where it stands in a scenario, with {@code []} behind lists: {@code nations[].capability.teams}
     * @param member what is said of it
     */
    public record Parameter(String path, Member member) {}

    /** All parameters in the order of the format. */
    public static List<Parameter> all() {
        List<Parameter> parameters = new ArrayList<>();
        collect("", RecordType.of(Scenario.class), parameters);
        return parameters;
    }

    private static void collect(String path, RecordType parts, List<Parameter> parameters) {
        for (Member member : parts.members()) {
            String here = path.isEmpty() ? member.name() : path + "." + member.name();
            Shape shape = member.shape();
            if (shape instanceof RecordType inner) {
                collect(here, inner, parameters);
            } else if (shape instanceof Items items && items.item() instanceof RecordType inner) {
                collect(here + "[]", inner, parameters);
            } else if (!member.source().isEmpty()) {
                parameters.add(new Parameter(here, member));
            }
        }
    }
}
