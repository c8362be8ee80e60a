package entente.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.autopilot.Autopilot;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Worded;
import entente.engine.event.Event;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.scenarios.shape.DecisionKinds;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that describes itself has its texts, and no text describes what is not there. */
class MeaningsTest {

    private static final String MESSAGES = "entente.engine.messages.";

    /** Every record and enumeration of files of scenarios, decisions and events. */
    private static Set<Shape> shapes() {
        Set<Shape> shapes = new LinkedHashSet<>();
        collect(RecordType.of(Scenario.class), shapes);
        DecisionKinds.all().forEach(kind -> collect(kind, shapes));
        RecordType.kinds(Event.class).forEach(kind -> collect(kind, shapes));
        return shapes;
    }

    private static void collect(Shape shape, Set<Shape> shapes) {
        if (shape instanceof RecordType type && shapes.add(type)) {
            type.members().forEach(member -> collect(member.shape(), shapes));
        } else if (shape instanceof Shape.Items items) {
            collect(items.item(), shapes);
        } else if (shape instanceof Shape.Entries entries) {
            entries.names().ifPresent(shapes::add);
        } else if (shape instanceof Shape.Word) {
            shapes.add(shape);
        }
    }

    @Test
    void everyFieldHasItsTextAndEveryTextItsField() {
        Set<String> keys = new TreeSet<>();
        for (Shape shape : shapes()) {
            if (shape instanceof RecordType type) {
                type.members().stream().map(Member::textKey).forEach(keys::add);
            }
        }

        assertThat(Messages.read(MESSAGES + "field", Language.ENGLISH).keySet()).containsExactlyElementsOf(keys);
        assertThat(Messages.read(MESSAGES + "field", Language.ENGLISH).values())
                .allSatisfy(text -> assertThat(text).matches("(?s)[A-Z].*[.?]"));
    }

    @Test
    void everyTextOfARecordWordOrRuleBelongsToOne() {
        Set<String> keys = new TreeSet<>();
        for (Shape shape : shapes()) {
            if (shape instanceof RecordType type) {
                keys.add("summary." + type.type().getSimpleName());
            } else if (shape instanceof Shape.Word word) {
                keys.add("summary." + word.type().getSimpleName());
                word.constants()
                        .forEach(one -> keys.add("summary." + word.type().getSimpleName() + "." + one.name()));
            }
        }
        Autopilot.rules().forEach(rule -> keys.add("summary." + rule.getSimpleName()));

        assertThat(keys)
                .containsAll(
                        Messages.read(MESSAGES + "summary", Language.ENGLISH).keySet());
    }

    @Test
    void everyRecordSaysWhatItStandsFor() {
        for (Shape shape : shapes()) {
            if (shape instanceof RecordType type) {
                assertThat(Meanings.of(type.type()))
                        .as("%s", type)
                        .hasValueSatisfying(text -> assertThat(text).endsWith("."));
            }
        }
    }

    @Test
    void saysWhatAFieldAWordAndARecordMean() {
        Member posture = RecordType.of(Scenario.class).find("rules").orElseThrow();

        assertThat(Meanings.of(posture)).isEqualTo("How the world works, alike for every nation.");
        assertThat(Meanings.of((Worded) Posture.NEED_TO_KNOW)).contains("Only what visibly concerns the recipient.");
        assertThat(Meanings.of(Obstacle.class)).isPresent();
        assertThat(Meanings.of(String.class)).isEmpty();
    }
}
