package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.scenarios.shape.Shapes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLinesTest {

    @Test
    void writesFieldsInTheOrderOfTheRecordAndWordsAsWords() {
        assertThat(EventLines.line(3, new PlotWarned(12.5, "P7", "ridge")))
                .isEqualTo(
                        "{\"replication\":3,\"type\":\"plotWarned\",\"day\":12.5,\"plot\":\"P7\",\"network\":\"ridge\"}");
        assertThat(EventLines.line(0, new JointOperationDeclined(1, "P", "VAL", "DOR", Obstacle.POLITICS)))
                .endsWith("\"reason\":\"POLITICS\"}");
        assertThat(EventLines.line(0, new CaseClosed(1, "P", "VAL", Ending.INTERDICTION_FAILED)))
                .endsWith("\"ending\":\"interdictionFailed\"}");
        assertThat(EventLines.line(
                        0,
                        new ReportFiled(
                                1,
                                "VAL-1",
                                "VAL",
                                InformationKind.ALERT,
                                "P",
                                "ridge",
                                true,
                                "B2",
                                1.3,
                                Marking.AMBER_STRICT)))
                .contains("\"kind\":\"alert\"", "\"real\":true", "\"weight\":1.3", "\"marking\":\"AMBER+STRICT\"");
        assertThat(EventLines.line(0, new NetworkChanged(1, "ridge", 40, 38, 0.95, 0.25)))
                .contains("\"atLiberty\":40,\"largestComponent\":38");
    }

    @Test
    void writesEveryKindOfEvent() throws IOException, ReflectiveOperationException {
        for (Class<? extends Record> type : Shapes.leaves(Event.class)) {
            Event event = (Event) sample(type);

            JsonNode read = EngineJson.mapper().readTree(EventLines.line(5, event));

            List<String> names = new ArrayList<>();
            read.fieldNames().forEachRemaining(names::add);
            List<String> expected = new ArrayList<>(List.of("replication", "type"));
            for (RecordComponent component : type.getRecordComponents()) {
                expected.add(component.getName());
            }
            assertThat(names).isEqualTo(expected);
            assertThat(read.path("type").asText()).isEqualTo(Event.type(type));
        }
    }

    @Test
    void writesOneLineEach() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLines lines = new EventLines(bytes)) {
            lines.write(0, new PlotWarned(1, "Pé", "ridge"));
            lines.write(1, new PlotWarned(2, "P2", "a\nb"));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {"replication":0,"type":"plotWarned","day":1.0,"plot":"Pé","network":"ridge"}
                        {"replication":1,"type":"plotWarned","day":2.0,"plot":"P2","network":"a\\nb"}
                        """);
    }

    private static Object sample(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = sampleValue(types[i]);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object sampleValue(Class<?> type) {
        if (type == double.class) {
            return 0.5;
        } else if (type == int.class) {
            return 7;
        } else if (type == long.class) {
            return 7_000_000_000L;
        } else if (type == boolean.class) {
            return true;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : "x";
    }
}
