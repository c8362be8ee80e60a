package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    void writesEveryKindOfEvent() throws IOException {
        for (RecordType type : RecordType.kinds(Event.class)) {
            Event event = (Event) sample(type);

            JsonNode read = EngineJson.mapper().readTree(EventLines.line(5, event));

            List<String> names = new ArrayList<>();
            read.fieldNames().forEachRemaining(names::add);
            List<String> expected = new ArrayList<>(List.of("replication", "type"));
            expected.addAll(type.names());
            assertThat(names).isEqualTo(expected);
            assertThat(read.path("type").asText()).isEqualTo(Event.type(type.type()));
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

    private static Record sample(RecordType type) {
        return type.assemble(
                type.members().stream().map(EventLinesTest::sampleValue).toArray());
    }

    private static Object sampleValue(Member member) {
        if (member.shape() instanceof Shape.Word word) {
            return word.constants().get(0);
        } else if (member.shape() == Shape.Plain.WHOLE) {
            return member.javaType() == int.class ? (Object) 7 : (Object) 7_000_000_000L;
        } else if (member.shape() == Shape.Plain.NUMBER) {
            return 0.5;
        }
        if (member.shape() == Shape.Plain.MESSAGE) {
            return Message.of("outcome.unchanged");
        }
        return member.shape() == Shape.Plain.FLAG ? (Object) true : "x";
    }
}
