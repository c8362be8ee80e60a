package entente.results.reference;

import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Word;
import entente.engine.event.Event;
import entente.scenarios.schema.Meanings;
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
            RecordType.kinds(group).forEach(type -> text.append(event(type)));
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** {@code Plot events} for {@code PlotEvent}. */
    private static String heading(Class<?> group) {
        return group.getSimpleName().replace("Event", " events");
    }

    private static String event(RecordType type) {
        StringBuilder text =
                new StringBuilder("### ").append(Event.type(type.type())).append("\n\n");
        Meanings.of(type.type()).ifPresent(meaning -> text.append(meaning).append("\n\n"));
        text.append("| Field | Meaning | Type | Unit |\n| --- | --- | --- | --- |\n");
        for (Member member : type.members()) {
            text.append(Tables.cells(List.of(
                    Tables.code(member.name()), Meanings.of(member), valueType(member.shape()), member.unit())));
        }
        return text.append('\n').toString();
    }

    private static String valueType(Shape shape) {
        return shape instanceof Word word
                ? word.words().stream().map(Tables::code).collect(Collectors.joining(", "))
                : Tables.type(shape);
    }
}
