package entente.scenarios.shape;

import entente.scenarios.shape.Shape.Items;
import entente.scenarios.shape.Shape.Parts;
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
        collect("", Shapes.scenario(), parameters);
        return parameters;
    }

    private static void collect(String path, Parts parts, List<Parameter> parameters) {
        for (Member member : parts.members()) {
            String here = path.isEmpty() ? member.name() : path + "." + member.name();
            Shape shape = member.shape();
            if (shape instanceof Parts inner) {
                collect(here, inner, parameters);
            } else if (shape instanceof Items items && items.item() instanceof Parts inner) {
                collect(here + "[]", inner, parameters);
            } else if (!member.field().source().isEmpty()) {
                parameters.add(new Parameter(here, member));
            }
        }
    }
}
