package entente.results.sensitivity;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Baseline;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import entente.scenarios.shape.Parameters;
import entente.scenarios.shape.Parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assumptions that a bundled scenario rests on.
 *
 * @param scenario its id
 * @param varied those that are varied
 * @param left those that are not, and why
 */
public record AssumedParameters(String scenario, List<AssumedParameter> varied, List<Left> left) {

    public AssumedParameters {
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
    public static AssumedParameters of(String scenario) {
        JsonNode written = written(scenario);
        List<AssumedParameter> varied = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (Parameter parameter : Parameters.all()) {
            if (parameter.member().isAssumption()) {
                AssumedParameter factor = factor(scenario, written, parameter);
                if (!factor.places().isEmpty()) {
                    varied.add(factor);
                } else {
                    left.add(new Left(parameter.path(), reason(written, parameter)));
                }
            }
        }
        return new AssumedParameters(scenario, varied, left);
    }

    /** The same with some of those that are varied alone. */
    public AssumedParameters only(Collection<String> paths) {
        return new AssumedParameters(
                scenario,
                varied.stream().filter(factor -> paths.contains(factor.path())).toList(),
                left);
    }

    /** A parameter where it has its default, or else where it is written; without places where neither can be varied. */
    private static AssumedParameter factor(String scenario, JsonNode written, Parameter parameter) {
        Map<String, JsonNode> places = places(written, parameter);
        Map<Scale, Optional<Scale>> usable = new LinkedHashMap<>();
        List<AssumedParameter.Place> byDefault = new ArrayList<>();
        List<AssumedParameter.Place> asWritten = new ArrayList<>();
        places.forEach((path, value) -> {
            Optional<Scale> scale =
                    value.isMissingNode() ? Scales.find(parameter) : Scales.around(parameter, text(value));
            // What one place takes, others take: trying them all would load the scenario some thousand times.
            scale.flatMap(all -> usable.computeIfAbsent(all, each -> usable(scenario, path, each)))
                    .ifPresent(all ->
                            (value.isMissingNode() ? byDefault : asWritten).add(new AssumedParameter.Place(path, all)));
        });
        boolean leaves = places.values().stream().anyMatch(JsonNode::isMissingNode);
        String standard = parameter.member().defaultText(Baseline.STANDARD).orElse("");
        return leaves
                ? new AssumedParameter(parameter.path(), standard, byDefault)
                : new AssumedParameter(parameter.path(), "as written", asWritten);
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String reason(JsonNode written, Parameter parameter) {
        return places(written, parameter).isEmpty()
                ? "the scenario has no place for it"
                : "its default is no number, switch or choice of its own: "
                        + parameter.member().defaultText(Baseline.STANDARD).orElse("none");
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

    /** The paths at which a field may stand, with what is written there; a missing node where nothing is. */
    private static Map<String, JsonNode> places(JsonNode written, Parameter parameter) {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        collect(written, "", List.of(parameter.path().split("\\.", -1)), places);
        return places;
    }

    private static void collect(JsonNode node, String path, List<String> steps, Map<String, JsonNode> places) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        String name = step.replace("[]", "");
        String here = path.isEmpty() ? name : path + "." + name;
        JsonNode child = node.path(name);
        if (rest.isEmpty()) {
            places.put(here, child);
        } else if (!step.endsWith("[]")) {
            collect(child, here, rest, places);
        }
        for (int i = 0; i < child.size() && !rest.isEmpty() && step.endsWith("[]"); i++) {
            collect(child.get(i), here + "[" + i + "]", rest, places);
        }
    }

    /** The scale without those choices that the scenario refuses, because they need more than a word. */
    private static Optional<Scale> usable(String scenario, String place, Scale scale) {
        if (!(scale instanceof Scale.Choices choices)) {
            return Optional.of(scale);
        }
        List<String> usable = choices.values().stream()
                .filter(value -> accepts(scenario, place + "=" + value))
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
