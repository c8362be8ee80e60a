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
        for (Member member : RecordType.of(type).members()) {
            if (member.isRequired()) {
                given.put(member.name(), madeUp(member));
            }
        }
        given.putAll(overrides);
        return Defaults.of(type, baseline, given);
    }

    private static Object madeUp(Member member) {
        Shape shape = member.shape();
        if (shape instanceof Shape.Plain plain) {
            return plain(plain, member);
        } else if (shape instanceof Shape.Entries) {
            return Map.of("AAA", 1.0);
        } else if (shape instanceof Shape.Items items) {
            return items.item() instanceof RecordType record
                    ? List.of(example(record.type(), Baseline.STANDARD, Map.of()))
                    : List.of("AAA", "BBB");
        } else if (shape instanceof Shape.Word word) {
            return word.constants().get(0);
        } else if (shape instanceof RecordType record) {
            return example(record.type(), Baseline.STANDARD, Map.of());
        }
        throw new AssertionError("no example for " + member);
    }

    private static Object plain(Shape.Plain plain, Member member) {
        Range range = member.range();
        return switch (plain) {
            case NUMBER -> Math.max(0, range.hasMin() ? range.min() : 0) + (range.isAboveMin() ? 0.5 : 0);
            case WHOLE -> member.javaType() == int.class ? (Object) 1 : (Object) 1L;
            case FLAG -> true;
            case TEXT -> text(member.pattern().map(Object::toString).orElse(""), member.name());
            case MESSAGE, ANY -> throw new AssertionError("no example for " + member);
        };
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
