package entente.scenarios.reference;

import entente.engine.description.Field;
import entente.engine.description.Worded;
import entente.engine.event.Event;
import entente.scenarios.schema.Meanings;
import entente.scenarios.shape.Shapes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The reference of events. */
final class EventPage {

    private static final String HEAD = """
            # Events

            <!-- Generated from the engine's annotations by `mvn -pl scenarios -am verify -Dentente.writeDocs=true`. -->

            Events are the whole output of a run. A file of events has one on each line, in JSON: the number of the
            replication from 0, the type, and the fields below in their order. Events tell the truth; what one nation may
            know is less.

            ```json
            {"replication":0,"type":"plotWarned","day":12.5,"plot":"P7","network":"ridge"}
            ```

            """;

    private EventPage() {}

    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Class<?> group : Event.class.getPermittedSubclasses()) {
            text.append("## ").append(heading(group)).append("\n\n");
            Shapes.leaves(group).forEach(type -> text.append(event(type)));
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** {@code Plot events} for {@code PlotEvent}. */
    private static String heading(Class<?> group) {
        return group.getSimpleName().replace("Event", " events");
    }

    private static String event(Class<? extends Record> type) {
        StringBuilder text = new StringBuilder("### ").append(Event.type(type)).append("\n\n");
        Meanings.of(type).ifPresent(meaning -> text.append(meaning).append("\n\n"));
        text.append("| Field | Meaning | Type | Unit |\n| --- | --- | --- | --- |\n");
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            text.append(Tables.cells(List.of(
                    Tables.code(component.getName()),
                    field == null ? "" : field.value(),
                    valueType(component.getType()),
                    field == null ? "" : field.unit())));
        }
        return text.append('\n').toString();
    }

    private static String valueType(Class<?> type) {
        if (type == double.class) {
            return "number";
        } else if (type == boolean.class) {
            return "true or false";
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant instanceof Worded worded ? worded : (Worded) ((Enum<?>) constant)::name)
                    .map(worded -> Tables.code(worded.word()))
                    .collect(Collectors.joining(", "));
        }
        return type.isPrimitive() ? "whole number" : "text";
    }
}
