package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Baseline;
import entente.engine.description.InvalidField;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Items;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.References;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.Scripted;
import entente.engine.scenario.Story;
import entente.engine.scenario.ThreatNetwork;
import entente.scenarios.format.Binder.Elements;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a scenario of a checked tree, and finds what only shows when its parts are seen together. */
final class ScenarioAssembly {

    /** The lists whose elements are referred to by id. */
    private static final List<String> NAMED = List.of("nations", "institutions", "networks", "decisionPoints");

    private final Findings findings;
    private final Map<String, Elements> lists = new LinkedHashMap<>();

    /** Ids of what exists but could not be made: no reference to them is wrong. */
    private final Set<String> unmade = new HashSet<>();

    /** @param findings what the schema finds wrong with the tree */
    ScenarioAssembly(Findings findings) {
        this.findings = findings;
    }

    /** The scenario. @throws InvalidInput if anything is wrong with it */
    Scenario scenario() {
        if (findings.isFull()) {
            findings.throwIfAny();
        }
        JsonNode tree = findings.tree().root().deepCopy();
        Repair repair = new Repair(RecordType.of(Scenario.class), tree);
        findings.paths().forEach(repair::at);
        Baseline baseline = DefaultFilling.baseline(tree);
        DefaultFilling.fill(Spot.root(RecordType.of(Scenario.class)), tree, baseline);
        Optional<Object> scenario = bind(tree, new Binder(findings));
        findings.throwIfAny();
        return (Scenario) scenario.orElseThrow();
    }

    private Optional<Object> bind(JsonNode tree, Binder binder) {
        RecordType type = RecordType.of(Scenario.class);
        @Nullable Object[] values = new @Nullable Object[type.members().size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Member member = type.members().get(i);
            Optional<Object> value = value(member, tree.path(member.name()), binder);
            values[i] = value.orElse(null);
            complete &= value.isPresent() || member.isOptional();
        }
        boolean namesAreKnown = namesAreKnown(tree);
        if (namesAreKnown) {
            checkChoices();
        }
        if (!complete) {
            if (namesAreKnown) {
                references().problems().forEach(this::report);
            }
            return Optional.empty();
        }
        Scenario scenario = (Scenario) type.assemble(values);
        scenario.contradictions().stream()
                .filter(broken -> namesAreKnown || !References.isOne(broken))
                .forEach(this::report);
        return Optional.of(scenario);
    }

    /** Reports what does not fit, unless it is about what exists but could not be made. */
    private void report(InvalidField broken) {
        NodePath path = written(NodePath.parse(broken.path()));
        boolean isKnown = unmade.contains(String.valueOf(broken.value())) || findings.isWrongAround(path);
        if (!(References.isOne(broken) && isKnown)) {
            Collection<String> wrong = path.length() == 1 ? findings.fieldsOf(NodePath.ROOT) : List.of();
            findings.add(NodePath.ROOT, new InvalidField(path.text(), broken.value(), broken.advice()), wrong);
        }
    }

    private Optional<Object> value(Member member, JsonNode node, Binder binder) {
        NodePath path = NodePath.ROOT.then(member.name());
        Spot spot = new Spot(member.shape(), member);
        if (isListOfRecords(member) && node.isArray()) {
            Elements elements = binder.elements(spot, node, path);
            lists.put(member.name(), elements);
            return Optional.of(elements.values());
        }
        return binder.value(spot, node, path);
    }

    private static boolean isListOfRecords(Member member) {
        return member.shape() instanceof Items items
                && (items.item() instanceof RecordType || items.item() instanceof Choice);
    }

    /** Whether everything that can be referred to has a name; those that could not be made are noted, for they exist. */
    private boolean namesAreKnown(JsonNode tree) {
        for (String list : NAMED) {
            Elements elements = lists.get(list);
            if (elements == null) {
                return false;
            }
            for (int i = 0; i < tree.path(list).size(); i++) {
                JsonNode id = findings.tree().root().path(list).path(i).path("id");
                if (!elements.positions().contains(i) && !(id.isTextual() && unmade.add(id.textValue()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private References references() {
        return new References(
                list("nations", Nation.class),
                list("relations", Relation.class),
                list("agreements", Agreement.class),
                list("institutions", Institution.class),
                list("networks", ThreatNetwork.class),
                list("injects", Scripted.class),
                list("decisionPoints", DecisionPoint.class),
                Story.NONE);
    }

    private void checkChoices() {
        ChoiceCheck check = new ChoiceCheck(findings, list("decisionPoints", DecisionPoint.class));
        Elements injects = lists.get("injects");
        for (int i = 0; injects != null && i < injects.values().size(); i++) {
            check.of(
                    injects.values().get(i),
                    written(NodePath.ROOT.then("injects").then(i)));
        }
        check.ofOptions(this::written);
    }

    private <T> List<T> list(String name, Class<T> type) {
        Elements elements = lists.get(name);
        return elements == null ? List.of() : elements.as(type);
    }

    /** Where the tree has what stands at the path in the lists, which leave out what could not be made. */
    private NodePath written(NodePath path) {
        Elements elements = lists.get(String.valueOf(path.steps().get(0)));
        if (elements == null || path.length() < 2 || !(path.steps().get(1) instanceof Integer position)) {
            return path;
        }
        NodePath element = path.upTo(1).then(elements.positions().get(position));
        return element.then(path.from(2));
    }
}
