package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Items;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Scenario;
import entente.scenarios.schema.DefaultNodes;
import entente.scenarios.shape.DecisionKinds;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every default in the annotations is one that the reader itself accepts, under both baselines. */
class DocumentedDefaultsTest {

    static Stream<Arguments> records() {
        Set<RecordType> records = new LinkedHashSet<>();
        collect(RecordType.of(Scenario.class), records);
        return records.stream()
                .flatMap(parts -> Stream.of(Baseline.values()).map(baseline -> Arguments.of(parts, baseline)));
    }

    private static void collect(Shape shape, Set<RecordType> records) {
        if (shape instanceof RecordType parts && records.add(parts)) {
            parts.members().forEach(member -> collect(member.shape(), records));
        } else if (shape instanceof Items items) {
            collect(items.item(), records);
        } else if (shape instanceof Choice) {
            DecisionKinds.all().forEach(kind -> collect(kind, records));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyDefaultBinds(RecordType parts, Baseline baseline) {
        for (Member member : parts.members()) {
            DefaultNodes.find(member, baseline).ifPresent(node -> assertBinds(member, node, baseline));
        }
    }

    private static void assertBinds(Member member, JsonNode node, Baseline baseline) {
        Spot spot = new Spot(member.shape(), member);
        DefaultFilling.fill(spot, node, baseline);
        Findings findings = new Findings(new LocatedTree(node, "default", 1));

        assertThat(new Binder(findings).value(spot, node, NodePath.ROOT))
                .as(member.name() + " by " + baseline + ": " + node)
                .isPresent();
        assertThat(findings.isEmpty()).isTrue();
    }

    /** The reader and the engine's own filling agree on every record that has only defaults. */
    @ParameterizedTest
    @MethodSource("records")
    void agreesWithTheEngine(RecordType parts, Baseline baseline) {
        if (parts.members().stream().anyMatch(Member::isRequired)) {
            return;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Spot spot = Spot.root(parts);
        DefaultFilling.fill(spot, node, baseline);
        Findings findings = new Findings(new LocatedTree(node, "default", 1));

        Record engine = Defaults.of(parts.type(), baseline, Map.of());

        assertThat(new Binder(findings).value(spot, node, NodePath.ROOT)).contains(engine);
    }
}
