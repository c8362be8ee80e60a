package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.Event;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are only names (M1): whoever is called otherwise, or listed elsewhere, but keeps the key, behaves the same. */
class NationOrderTest {

    /** New names, in an order quite unlike the old. */
    private static final Map<String, String> NAMES = Map.of(
            "ALB", "ZUL", "BOR", "YAN", "CAS", "AAA", "DRU", "MID", "ELM", "KOR", "FAR", "BEE", "iron", "zinc", "jade",
            "amber", "HUB", "AXIS", "PACT", "ARC");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void otherNamesWithTheSameKeysGiveTheSameEventsUnderOtherNames(long seed) {
        Scenario scenario = RichWorld.everythingOn()
                .networks("plotsPerYear", 10.0)
                .capability("falseReportsPerYear", 20.0)
                .withEveryClause()
                .scenario();
        List<Event> original = TestWorlds.run(scenario, seed).all();
        List<Event> renamed =
                TestWorlds.run((Scenario) rename(scenario, true), seed).all();
        assertThat(renamed).hasSize(original.size());
        for (int i = 0; i < original.size(); i++) {
            assertThat(renamed.get(i)).isEqualTo(rename(original.get(i), false));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderInWhichNationsAndNetworksAreListedDoesNotMatter(long seed) {
        Scenario scenario = RichWorld.everythingOn().withEveryClause().scenario();
        List<Nation> nations = new ArrayList<>(scenario.nations());
        List<ThreatNetwork> networks = new ArrayList<>(scenario.networks());
        List<Relation> relations = new ArrayList<>(scenario.relations());
        List<Agreement> agreements = new ArrayList<>(scenario.agreements());
        List.of(nations, networks, relations, agreements).forEach(Collections::reverse);
        Scenario turned = Defaults.changed(
                scenario,
                Map.of("nations", nations, "relations", relations, "agreements", agreements, "networks", networks));
        assertThat(TestWorlds.run(turned, seed).all())
                .isEqualTo(TestWorlds.run(scenario, seed).all());
    }

    /** The same value with every name in it replaced; nations, networks and institutions keep their old name as key. */
    private static Object rename(Object value, boolean keepKeys) {
        if (value instanceof String text) {
            return renameText(text);
        } else if (value instanceof List<?> list) {
            return list.stream().map(element -> rename(element, keepKeys)).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> renamed = new LinkedHashMap<>();
            map.forEach((key, inner) -> renamed.put(rename(key, keepKeys), inner));
            return renamed;
        } else if (value instanceof Record part) {
            return renameRecord(part, keepKeys);
        }
        return value;
    }

    private static Object renameRecord(Record part, boolean keepKeys) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        boolean keyed =
                keepKeys && (part instanceof Nation || part instanceof ThreatNetwork || part instanceof Institution);
        try {
            Object[] values = new Object[components.length];
            Object id = null;
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(part);
                id = components[i].getName().equals("id") ? value : id;
                values[i] = keyed && components[i].getName().equals("key") ? id : rename(value, keepKeys);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = part.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Replaces names that stand alone, in texts for people, or before the number of a report. */
    private static String renameText(String text) {
        StringBuilder renamed = new StringBuilder();
        for (String word : text.split("(?<=[^A-Za-z])|(?=[^A-Za-z])", -1)) {
            renamed.append(NAMES.getOrDefault(word, word));
        }
        return renamed.toString();
    }
}
