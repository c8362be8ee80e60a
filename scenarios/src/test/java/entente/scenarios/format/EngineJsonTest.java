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
                List.of(
                        "injects=[{type: leak, day: 3, network: ridge, nation: VAL}]",
                        "networks[0].channels={travel: 1}"));

        assertThat(mapper.readValue(mapper.writeValueAsString(scenario), Scenario.class))
                .isEqualTo(scenario);
    }

    @Test
    void writesTheEnginesValuesAsFilesHaveThem() throws JsonProcessingException {
        ObjectMapper mapper = EngineJson.mapper();

        assertThat(mapper.writeValueAsString(List.of(Count.of(3), Count.UNLIMITED)))
                .isEqualTo("[3,\"unlimited\"]");
        assertThat(mapper.writeValueAsString(
                        List.of(new DurationLaw(3), AdmiraltyGrade.parse("B2"), Marking.AMBER_STRICT)))
                .isEqualTo("[\"erlang(3)\",\"B2\",\"AMBER+STRICT\"]");
        assertThat(mapper.writeValueAsString(Map.of(Channel.TRAVEL, 1.0))).isEqualTo("{\"travel\":1.0}");
        assertThat(mapper.readValue("{\"travel\":1.0}", new TypeReference<Map<Channel, Double>>() {}))
                .containsEntry(Channel.TRAVEL, 1.0);
        assertThat(mapper.readValue(
                        "{\"type\":\"leak\",\"day\":1,\"network\":\"n\",\"nation\":\"VAL\"}", Decision.class))
                .isEqualTo(new Leak(1, "n", "VAL"));
        assertThatThrownBy(() -> mapper.readValue("\"amber\"", Marking.class)).isInstanceOf(JsonMappingException.class);
    }

    /** Java 17's Double.toString has other digits for some of these, Java 25's has not. */
    @ParameterizedTest
    @MethodSource("mappers")
    void writesTheShortestDigitsThatReadBackEqual(ObjectMapper mapper) throws JsonProcessingException {
        for (String digits : List.of("4.9E-324", "1.0E23", "2.0E23", "8.540829874346083E17", "0.0095", "3.0")) {
            double value = Double.parseDouble(digits);

            assertThat(mapper.writeValueAsString(value).strip()).endsWith(digits);
            assertThat(mapper.writeValueAsString(new Holder(value, value)).split(digits, -1))
                    .hasSize(3);
        }
    }

    private record Holder(double plain, Double boxed) {}
}
