package entente.web.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.description.Baseline;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioWriter;
import entente.scenarios.schema.Meanings;
import entente.scenarios.shape.Parameters;
import entente.scenarios.shape.Parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A parameter of the model with what a scenario makes of it.
 *
 * @param path where it stands, with {@code []} behind lists
 * @param meaning what it means
 * @param unit its unit; empty if it has none
 * @param value its value here; the values, where it stands several times, with how often each
 * @param standard what it is where nothing is written
 * @param source where that comes from; empty for an assumption
 * @param differs whether the value here differs from it
 */
public record ParameterLine(
        String path, String meaning, String unit, String value, String standard, String source, boolean differs) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_VALUES = 4;

    /** The parameters of a scenario that occur in it, by the part in which they stand. */
    static Map<String, List<ParameterLine>> of(Scenario scenario) {
        JsonNode written;
        try {
            written = JSON.readTree(ScenarioWriter.json(scenario));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<ParameterLine>> parts = new LinkedHashMap<>();
        for (Parameter parameter : Parameters.all()) {
            List<String> values = new ArrayList<>();
            collect(written, List.of(parameter.path().split("\\.")), values);
            if (!values.isEmpty()) {
                String part = parameter.path().split("[.\\[]", 2)[0];
                parts.computeIfAbsent(part, name -> new ArrayList<>())
                        .add(line(parameter, values, scenario.baseline()));
            }
        }
        return parts;
    }

    private static ParameterLine line(Parameter parameter, List<String> values, Baseline baseline) {
        String standard = parameter.member().defaultText(baseline).orElse("–");
        Map<String, Long> counts = values.stream()
                .collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
        String said = counts.entrySet().stream()
                .limit(MOST_VALUES)
                .map(each -> counts.size() == 1 ? each.getKey() : each.getKey() + " (" + each.getValue() + "×)")
                .collect(Collectors.joining(", "));
        boolean isAssumption = parameter.member().isAssumption();
        return new ParameterLine(
                parameter.path(),
                Meanings.of(parameter.member()),
                parameter.member().unit(),
                counts.size() > MOST_VALUES ? said + ", …" : said,
                standard,
                isAssumption ? "" : parameter.member().source(),
                counts.keySet().stream().anyMatch(value -> differs(value, standard)));
    }

    private static boolean differs(String value, String standard) {
        try {
            return !JSON.readTree(value).equals(JSON.readTree(standard))
                    && Double.parseDouble(value) != Double.parseDouble(standard);
        } catch (IOException | NumberFormatException e) {
            return !value.replaceAll("[\" ]", "").equals(standard.replaceAll("[\" ]", ""));
        }
    }

    private static void collect(JsonNode node, List<String> path, List<String> values) {
        if (path.isEmpty()) {
            values.add(node.isTextual() ? node.asText() : node.toString());
            return;
        }
        String name = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (name.endsWith("[]")) {
            node.path(name.substring(0, name.length() - 2)).forEach(item -> collect(item, rest, values));
        } else if (node.hasNonNull(name)) {
            collect(node.path(name), rest, values);
        }
    }
}
