package entente.results.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** JSON, field by field. */
class JsonFieldsTest {

    private static final Estimate ESTIMATE = new Estimate(1.5, 0.1, 1.25, 1.75, 20);
    private static final Estimate UNDEFINED = new Estimate(null, null, null, null, 0);

    @Test
    void fieldsKeepTheirOrder() {
        assertThat(new JsonFields().put("b", 1).put("a", "x").put("c", true).text())
                .isEqualTo("{\n  \"b\": 1,\n  \"a\": \"x\",\n  \"c\": true\n}\n");
    }

    @Test
    void nothingIsNullUnlessItIsLeftOut() {
        assertThat(new JsonFields().put("a", null).putIfPresent("b", null).text())
                .isEqualTo("{\n  \"a\": null\n}\n");
    }

    @Test
    void numbersKeepAllTheirDigits() {
        assertThat(new JsonFields()
                        .put("d", 0.1 + 0.2)
                        .put("l", Long.MAX_VALUE)
                        .put("w", 3.0)
                        .text())
                .contains("0.30000000000000004", "9223372036854775807", "3.0");
    }

    @Test
    void textsAreEscaped() {
        assertThat(new JsonFields().put("a", "\"\\\n").text()).contains("\"\\\"\\\\\\n\"");
    }

    @Test
    void estimatesHaveTheirIntervalAndHowManyRuns() {
        String expected = flat("{\"e\":{\"mean\":1.5,\"low\":1.25,\"high\":1.75,\"n\":20}}");

        assertThat(flat(new JsonFields().put("e", ESTIMATE).text())).isEqualTo(expected);
        assertThat(flat(JsonFields.interval(ESTIMATE).text())).isEqualTo("{\"mean\":1.5,\"low\":1.25,\"high\":1.75}");
        assertThat(flat(JsonFields.of(UNDEFINED).text()))
                .isEqualTo("{\"mean\":null,\"low\":null,\"high\":null,\"n\":0}");
    }

    @Test
    void differencesSayWhatPairingLeft() {
        assertThat(flat(new JsonFields()
                        .put("d", new PairedEstimate(ESTIMATE, 0.5))
                        .text()))
                .isEqualTo("{\"d\":{\"mean\":1.5,\"low\":1.25,\"high\":1.75,\"n\":20,\"varianceRatio\":0.5}}");
    }

    @Test
    void listsAndMapsHoldWhatFieldsHold() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", ESTIMATE);
        map.put("y", List.of());

        assertThat(flat(new JsonFields()
                        .put("list", Arrays.asList(1, null, new JsonFields().put("x", "y")))
                        .put("map", map)
                        .text()))
                .isEqualTo("{\"list\":[1,null,{\"x\":\"y\"}],"
                        + "\"map\":{\"z\":{\"mean\":1.5,\"low\":1.25,\"high\":1.75,\"n\":20},\"y\":[]}}");
    }

    @Test
    void fieldsOfOthersAreAdded() {
        assertThat(flat(new JsonFields()
                        .put("a", 1)
                        .putAll(new JsonFields().put("b", 2))
                        .text()))
                .isEqualTo("{\"a\":1,\"b\":2}");
    }

    private static String flat(String json) {
        return json.replaceAll("\\s", "");
    }
}
