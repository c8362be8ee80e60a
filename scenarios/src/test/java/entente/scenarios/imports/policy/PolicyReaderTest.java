package entente.scenarios.imports.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exchange policies as others write them. */
class PolicyReaderTest {

    /** With the fields and words of the example in appendix A of the framework's definition. */
    private static final String AMBER = """
        {
          "id": "9f1b6a3e-0000-4000-8000-000000000001",
          "name": "Corridor AMBER",
          "iep_version": 2.0,
          "start_date": "2017-01-01T00:00:00Z",
          "end_date": null,
          "encrypt_in_transit": "may",
          "permitted_actions": "externally-visible-direct-actions",
          "affected_party_notifications": "may",
          "tlp": "amber",
          "attribution": "must-not",
          "unmodified_resale": "must-not",
          "external_references": ["https://www.first.org/tlp", "https://www.first.org/iep"]
        }
        """;

    @Test
    void aPolicyIsReadWhole() {
        List<ExchangePolicy> policies = PolicyReader.read(AMBER, "amber.iepj");

        assertThat(policies)
                .containsExactly(new ExchangePolicy(
                        "9f1b6a3e-0000-4000-8000-000000000001",
                        "Corridor AMBER",
                        "",
                        "2017-01-01T00:00:00Z",
                        null,
                        Map.of(
                                PolicyStatement.ENCRYPT_IN_TRANSIT, "may",
                                PolicyStatement.PERMITTED_ACTIONS, "externally-visible-direct-actions",
                                PolicyStatement.AFFECTED_PARTY_NOTIFICATIONS, "may",
                                PolicyStatement.TLP, "amber",
                                PolicyStatement.ATTRIBUTION, "must-not",
                                PolicyStatement.UNMODIFIED_RESALE, "must-not"),
                        List.of("https://www.first.org/tlp", "https://www.first.org/iep")));
    }

    @Test
    void aListHoldsSeveral() {
        String other = AMBER.replace("0001\"", "0002\"").replace("amber", "red");

        assertThat(PolicyReader.read("[" + AMBER + "," + other + "]", "two.iepj"))
                .extracting(policy -> policy.statements().get(PolicyStatement.TLP))
                .containsExactly("amber", "red");
    }

    @Test
    void everythingWrongIsToldWithItsLine() {
        String bad = """
            [{
              "id": "x",
              "name": "",
              "iep_version": "1.0",
              "start_date": "May",
              "tlp": "orange",
              "atribution": "may"
            },
            {"id": "x", "name": "y", "iep_version": 2, "start_date": "2020-02-30"}]
            """;

        assertThat(violations(bad))
                .extracting(violation -> violation.line() + " " + violation.path())
                .containsExactlyInAnyOrder(
                        "3 name", "4 iep_version", "5 start_date", "6 tlp", "7 atribution", "9 id", "9 start_date");
        assertThat(violations(bad))
                .extracting(Violation::text)
                .anyMatch(text -> text.contains("red, amber+strict, amber, green, clear, white"))
                .anyMatch(text -> text.contains("attribution"));
    }

    @Test
    void whatIsNoPolicyIsRefused() {
        for (String text : List.of("[]", "3", "[3]", "{\"id\": ", AMBER + AMBER, "", "{\"id\": 1, \"id\": 2}")) {
            assertThat(violations(text)).as(text).isNotEmpty();
        }
    }

    @Test
    void missingFieldsAreNamed() {
        assertThat(violations("{}"))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("id", "name", "iep_version", "start_date");
    }

    private static List<Violation> violations(String text) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> PolicyReader.read(text, "policies.iepj"));
        assertThat(invalid).as(text).isNotNull();
        return invalid.violations();
    }
}
