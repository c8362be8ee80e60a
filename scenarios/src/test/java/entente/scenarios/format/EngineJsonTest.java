package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.Leak;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineJsonTest {

    static Stream<ObjectMapper> mappers() {
        return Stream.of(EngineJson.mapper(), EngineJson.yaml());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsWhatItWrites(ObjectMapper mapper) throws JsonProcessingException {
        Scenario scenario = Scenarios.load(
                "twin-valleys",
                List.of("injects=[{type: leak, day: 3, network: ridge, nation: VAL}]", "networks[0].channels={travel: 1}"));

        assertThat(mapper.readValue(mapper.writeValueAsString(scenario), Scenario.class))
                .isEqualTo(scenario);
    }

    @Test
    void writesTheEnginesValuesAsFilesHaveThem() throws JsonProcessingException {
        ObjectMapper mapper = EngineJson.mapper();

        assertThat(mapper.writeValueAsString(List.of(Count.of(3), Count.UNLIMITED)))
                .isEqualTo("[3,\"unlimited\"]");
        assertThat(mapper.writeValueAsString(List.of(new DurationLaw(3), AdmiraltyGrade.parse("B2"), Marking.AMBER_STRICT)))
                .isEqualTo("[\"erlang(3)\",\"B2\",\"AMBER+STRICT\"]");
        assertThat(mapper.writeValueAsString(Map.of(Channel.TRAVEL, 1.0))).isEqualTo("{\"travel\":1.0}");
        assertThat(mapper.readValue("{\"travel\":1.0}", new TypeReference<Map<Channel, Double>>() {}))
                .containsEntry(Channel.TRAVEL, 1.0);
        assertThat(mapper.readValue("{\"type\":\"leak\",\"day\":1,\"network\":\"n\",\"nation\":\"VAL\"}", Decision.class))
                .isEqualTo(new Leak(1, "n", "VAL"));
        assertThatThrownBy(() -> mapper.readValue("\"amber\"", Marking.class)).isInstanceOf(JsonMappingException.class);
    }

    /** Double.toString writes 2.0E-3 with other digits on some versions of Java; these are the shortest ones. */
    @ParameterizedTest
    @MethodSource("mappers")
    void writesTheShortestDigitsThatReadBackEqual(ObjectMapper mapper) throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(Double.MIN_VALUE).strip()).endsWith("4.9E-324");
        assertThat(mapper.writeValueAsString(1.0E23).strip()).endsWith("1.0E23");
        assertThat(mapper.writeValueAsString(2.2250738585072014E-308).strip()).endsWith("2.2250738585072014E-308");
        assertThat(mapper.writeValueAsString(2.0E22 + 4194304).strip()).endsWith("2.0000000000000004E22");
        assertThat(mapper.writeValueAsString(9.5E-3).strip()).endsWith("0.0095");
    }
}
