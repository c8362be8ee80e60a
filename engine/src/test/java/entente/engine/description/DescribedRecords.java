package entente.engine.description;

import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.event.CaseEvent;
import entente.engine.event.InstitutionEvent;
import entente.engine.event.JusticeEvent;
import entente.engine.event.NetworkEvent;
import entente.engine.event.PlotEvent;
import entente.engine.event.PoliticsEvent;
import entente.engine.event.ReportEvent;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Cooperation;
import entente.engine.scenario.Count;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationalLaw;
import entente.engine.scenario.Recovery;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.SharingPolicy;
import entente.engine.scenario.Technology;
import entente.engine.scenario.ThreatNetwork;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every record that describes itself by annotations, and a valid example of each. */
public final class DescribedRecords {

    /** The parts of a scenario. */
    public static final List<Class<? extends Record>> SCENARIO = List.of(
            Agreement.class,
            AgreementTerms.class,
            Capability.class,
            Cooperation.class,
            Gateway.class,
            Institution.class,
            Nation.class,
            NationalLaw.class,
            Recovery.class,
            Relation.class,
            Rules.class,
            Scenario.class,
            SharingException.class,
            SharingPolicy.class,
            Technology.class,
            ThreatNetwork.class);

    private DescribedRecords() {}

    /** All kinds of decisions and injects. */
    public static List<Class<? extends Record>> decisions() {
        List<Class<? extends Record>> kinds = new ArrayList<>();
        for (Class<?> family : List.of(NationDecision.class, Inject.class)) {
            Arrays.stream(family.getPermittedSubclasses()).forEach(kind -> kinds.add(kind.asSubclass(Record.class)));
        }
        return kinds;
    }

    /** All kinds of events. */
    public static List<Class<? extends Record>> events() {
        List<Class<? extends Record>> kinds = new ArrayList<>();
        for (Class<?> family : List.of(
                CaseEvent.class,
                InstitutionEvent.class,
                JusticeEvent.class,
                NetworkEvent.class,
                PlotEvent.class,
                PoliticsEvent.class,
                ReportEvent.class)) {
            Arrays.stream(family.getPermittedSubclasses()).forEach(kind -> kinds.add(kind.asSubclass(Record.class)));
        }
        return kinds;
    }

    /** A valid example, with all that has a default left out and all that is required made up. */
    public static <R extends Record> R example(Class<R> type, Baseline baseline, Map<String, ?> overrides) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            if (!field.optional() && Defaults.text(field, baseline).isEmpty()) {
                given.put(component.getName(), madeUp(component, field));
            }
        }
        given.putAll(overrides);
        return Defaults.of(type, baseline, given);
    }

    private static Object madeUp(RecordComponent component, Field field) {
        Class<?> type = component.getType();
        if (type == double.class) {
            return Math.max(0, Double.isInfinite(field.min()) ? 0 : field.min()) + (field.aboveMin() ? 0.5 : 0);
        } else if (type == int.class || type == long.class) {
            return type == int.class ? (Object) 1 : (Object) 1L;
        } else if (type == boolean.class) {
            return true;
        } else if (type == String.class) {
            return text(field.pattern(), component.getName());
        } else if (type == Map.class) {
            return Map.of("AAA", 1.0);
        } else if (type == List.class) {
            return list(component);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return example(type.asSubclass(Record.class), Baseline.STANDARD, Map.of());
        }
        throw new AssertionError("no example for " + component);
    }

    private static Object list(RecordComponent component) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (element == Nation.class) {
            return List.of(example(Nation.class, Baseline.STANDARD, Map.of()));
        } else if (element == ThreatNetwork.class) {
            return List.of(example(ThreatNetwork.class, Baseline.STANDARD, Map.of()));
        }
        return List.of("AAA", "BBB");
    }

    private static String text(String pattern, String name) {
        for (String candidate : List.of("AAA", "1.0", "net", "travel", name)) {
            if (pattern.isEmpty() || candidate.matches(pattern)) {
                return candidate;
            }
        }
        throw new AssertionError("no example matches " + pattern);
    }

    /** Values of the small types that are written as text. */
    public static List<Class<?>> textual() {
        return List.of(AdmiraltyGrade.class, Count.class, DurationLaw.class);
    }
}
