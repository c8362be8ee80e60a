package entente.results.verification;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One value in which a scenario differs from the bundled one, defaults spelt out.
 *
 * @param path as {@code nations[AAA].capability.teams}
 * @param pattern the same with a star in all brackets
 * @param value what stands there; null if nothing does
 * @param bundled what stands there in the bundled scenario; null if nothing does
 */
record ScenarioDifference(
        String path,
        String pattern,
        @Nullable String value,
        @Nullable String bundled) {

    private static final MathContext NINE_DIGITS = new MathContext(9);

    /** All of them, in the order of the scenario. An element that is new in a list is compared with the first one there. */
    static List<ScenarioDifference> between(Scenario bundled, Scenario changed) {
        List<ScenarioDifference> found = new ArrayList<>();
        compare("", "", tree(bundled), tree(changed), found);
        return found;
    }

    /** Whether a whole element of a list is new or left out. */
    boolean isStructural() {
        return pattern.endsWith("[*]");
    }

    /** What it means for an exact result that does not follow it. */
    String text() {
        if (isStructural()) {
            return path
                    + (value == null
                            ? " is left out: the exact result needs it"
                            : " is added: the exact result does not know it");
        }
        return path + (value == null ? " is left out" : " is " + value) + ": the exact result holds "
                + (bundled == null ? "where it is left out" : "for " + bundled);
    }

    private static JsonNode tree(Scenario scenario) {
        return EngineJson.mapper().valueToTree(scenario);
    }

    private static void compare(
            String path,
            String pattern,
            @Nullable JsonNode old,
            @Nullable JsonNode now,
            List<ScenarioDifference> found) {
        if (old != null && now != null && old.isObject() && now.isObject()) {
            compareFields(path, pattern, old, now, found);
        } else if (old != null && now != null && isListOfObjects(old) && isListOfObjects(now)) {
            compareElements(path, pattern, old, now, found);
        } else if (old == null ? now != null : !old.equals(now)) {
            found.add(new ScenarioDifference(path, pattern, shown(now), shown(old)));
        }
    }

    private static void compareFields(
            String path, String pattern, JsonNode old, JsonNode now, List<ScenarioDifference> found) {
        TreeSet<String> names = new TreeSet<>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        // Maps by nation, such as a footprint, have ids for names.
        for (String name : names) {
            boolean id = name.matches("[A-Z]{3}");
            compare(then(path, name), then(pattern, id ? "*" : name), old.get(name), now.get(name), found);
        }
    }

    private static void compareElements(
            String path, String pattern, JsonNode old, JsonNode now, List<ScenarioDifference> found) {
        Map<String, JsonNode> before = elements(old);
        Map<String, JsonNode> after = elements(now);
        String each = pattern + "[*]";
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> found.add(new ScenarioDifference(path + key, each, null, "there")));
        after.forEach((key, node) -> {
            JsonNode template = before.containsKey(key) ? before.get(key) : old.get(0);
            if (!before.containsKey(key)) {
                found.add(new ScenarioDifference(path + key, each, "there", null));
            }
            if (template != null) {
                compare(path + key, each, template, node, found);
            }
        });
    }

    private static Map<String, JsonNode> elements(JsonNode list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        int position = 0;
        for (Iterator<JsonNode> each = list.elements(); each.hasNext(); position++) {
            JsonNode element = each.next();
            String name = element.path("id").asText();
            elements.put("[" + (name.isEmpty() ? String.valueOf(position) : name) + "]", element);
        }
        return elements;
    }

    /** An empty list is one of objects, too. */
    private static boolean isListOfObjects(JsonNode node) {
        return node.isArray() && (node.isEmpty() || node.get(0).isObject());
    }

    private static String then(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static @Nullable String shown(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        return node.isTextual() ? node.asText() : node.isNumber() ? plain(node.decimalValue()) : node.toString();
    }

    /** A number for people, with up to nine digits. */
    static String plain(double number) {
        return plain(new BigDecimal(number).round(NINE_DIGITS));
    }

    /** The same with so many digits. */
    static String plain(double number, int digits) {
        return plain(new BigDecimal(number).round(new MathContext(digits)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
