package entente.results.sensitivity;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.scenario.Baseline;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import entente.scenarios.shape.Parameters;
import entente.scenarios.shape.Parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The assumptions that a bundled scenario rests on.
 *
 * @param scenario its id
 * @param varied those that are varied
 * @param left those that are not, and why
 */
public record Factors(String scenario, List<Factor> varied, List<Left> left) {

    public Factors {
        varied = List.copyOf(varied);
        left = List.copyOf(left);
    }

    /**
     * An assumption that is not varied.
     *
     * @param path where it stands
     * @param reason why it is not
     */
    public record Left(String path, String reason) {}

    /**
     * Those of a bundled scenario: every parameter that is marked as an assumption where parameters are described.
     *
     * @throws IllegalArgumentException if there is no such scenario
     */
    public static Factors of(String scenario) {
        JsonNode written = written(scenario);
        List<Factor> varied = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (Parameter parameter : Parameters.all()) {
            if (parameter.member().isAssumption()) {
                List<String> places =
                        places(written, "", List.of(parameter.path().split("\\.", -1)));
                Optional<Scale> scale = Scales.find(parameter).flatMap(all -> usable(scenario, places, all));
                String standard =
                        parameter.member().defaultText(Baseline.STANDARD).orElse("");
                if (places.isEmpty()) {
                    left.add(new Left(parameter.path(), "the scenario has no place for it, or writes it everywhere"));
                } else if (scale.isEmpty()) {
                    left.add(new Left(parameter.path(), "it is no number, switch or choice of its own"));
                } else {
                    varied.add(new Factor(parameter.path(), standard, places, scale.get()));
                }
            }
        }
        return new Factors(scenario, varied, left);
    }

    private static JsonNode written(String scenario) {
        Library.Entry entry = Library.find(scenario)
                .orElseThrow(() -> new IllegalArgumentException("there is no bundled scenario " + scenario));
        try {
            return EngineJson.yaml().readTree(entry.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths at which a field is not written. */
    private static List<String> places(JsonNode node, String path, List<String> steps) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        String name = step.replace("[]", "");
        String here = path.isEmpty() ? name : path + "." + name;
        JsonNode child = node.path(name);
        if (rest.isEmpty()) {
            return child.isMissingNode() ? List.of(here) : List.of();
        } else if (!step.endsWith("[]")) {
            return places(child, here, rest);
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < child.size(); i++) {
            places.addAll(places(child.get(i), here + "[" + i + "]", rest));
        }
        return places;
    }

    /** The scale without those choices that the scenario refuses, because they need more than a word. */
    private static Optional<Scale> usable(String scenario, List<String> places, Scale scale) {
        if (!(scale instanceof Scale.Choices choices) || places.isEmpty()) {
            return Optional.of(scale);
        }
        List<String> usable = choices.values().stream()
                .filter(value -> accepts(scenario, places.get(0) + "=" + value))
                .toList();
        return usable.size() < 2 ? Optional.empty() : Optional.of(new Scale.Choices(usable));
    }

    private static boolean accepts(String scenario, String setting) {
        try {
            Scenarios.load(scenario, List.of(setting));
            return true;
        } catch (InvalidInput e) {
            return false;
        }
    }
}
