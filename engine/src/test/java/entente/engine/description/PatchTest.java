package entente.engine.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import entente.engine.TestWorlds;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Handling;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.SharingPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Patches, by the example of the sharing policies that they change. */
class PatchTest {

    private static final RecordType POLICY = RecordType.of(SharingPolicy.class);
    private static final RecordType EXCEPTION = RecordType.of(SharingException.class);
    private static final SharingPolicy STANDARD = Defaults.of(SharingPolicy.class, Baseline.STANDARD, Map.of());
    private static final SharingPolicy OTHER = Defaults.of(
            SharingPolicy.class,
            Baseline.NEUTRAL,
            Map.of(
                    "reciprocity",
                    2.0,
                    "originatorControl",
                    true,
                    "delayDays",
                    3.0,
                    "onward",
                    true,
                    "verification",
                    true));

    static Stream<String> fields() {
        return POLICY.names().stream().filter(name -> !name.equals("exceptions"));
    }

    @Test
    void anExceptionMayNameEveryFieldOfAPolicyInItsRange() {
        assertThat(EXCEPTION.names())
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("to", "kind"), fields()).toList());
        fields().forEach(name -> {
            Member own = POLICY.find(name).orElseThrow();
            Member excepted = EXCEPTION.find(name).orElseThrow();
            assertThat(excepted.isOptional()).isTrue();
            assertThat(excepted.defaultText(Baseline.STANDARD)).isEmpty();
            assertThat(excepted.source())
                    .as("what has no default has no source")
                    .isEmpty();
            assertThat(excepted.shape()).hasToString(own.shape().toString());
            assertThat(excepted.range()).isEqualTo(own.range());
            assertThat(excepted.unit()).isEqualTo(own.unit());
            assertThat(excepted.textKey()).isEqualTo(own.textKey());
        });
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatIsNamedChangesAndAllOthersStay(String field) {
        Object value = value(OTHER, field);
        assertThat(value).isNotEqualTo(value(STANDARD, field));

        SharingPolicy changed = TestWorlds.exception(field, value).patch().applyTo(STANDARD);

        assertThat(changed).isEqualTo(Defaults.changed(STANDARD, field, value));
        for (String other : POLICY.names()) {
            assertThat(value(changed, other)).as(other).isEqualTo(value(other.equals(field) ? OTHER : STANDARD, other));
        }
    }

    @Test
    void whatNamesNothingChangesNothing() {
        assertThat(TestWorlds.exception("to", "BBB").patch().values()).isEmpty();
        assertThat(patch(Map.of()).applyTo(STANDARD)).isEqualTo(STANDARD);
    }

    @Test
    void allFieldsTogetherMakeTheOtherPolicy() {
        Map<String, Object> values = new LinkedHashMap<>();
        fields().forEach(field -> values.put(field, value(OTHER, field)));

        assertThat(patch(values).applyTo(STANDARD)).isEqualTo(OTHER);
    }

    @Test
    void ofSeveralExceptionsThatFitTheLaterOnePrevailsFieldByField() {
        SharingPolicy policy = STANDARD.withExceptions(List.of(
                TestWorlds.exception("to", "BBB", "delayDays", 5.0, "minimumTrust", 0.1),
                TestWorlds.exception("kind", InformationKind.ALERT, "delayDays", 9.0),
                TestWorlds.exception("to", "CCC", "delayDays", 20.0)));

        SharingPolicy rule = policy.towards("BBB", InformationKind.ALERT);

        assertThat(rule.delayDays()).isEqualTo(9);
        assertThat(rule.minimumTrust()).isEqualTo(0.1);
        assertThat(policy.towards("BBB", InformationKind.IDENTITY).delayDays()).isEqualTo(5);
        assertThat(policy.towards("DDD", InformationKind.IDENTITY))
                .isEqualTo(STANDARD.withExceptions(policy.exceptions()));
    }

    @Test
    void whatThePolicyCouldNotHoldIsRefusedByNameValueAndAdvice() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("colour", "red");
        given.put("minimumTrust", 1.5);
        given.put("minimumAffinity", "warm");
        given.put("onward", 1);
        given.put("marking", "RED");
        given.put("minimumGrade", "B2");
        given.put("exceptions", List.of());
        given.put("softness", 0.5);

        assertThatThrownBy(() -> patch(given))
                .isInstanceOfSatisfying(
                        InvalidRecord.class,
                        refused -> assertThat(refused.fields())
                                .extracting(
                                        InvalidField::path,
                                        InvalidField::value,
                                        field -> field.advice().key())
                                .containsExactlyInAnyOrder(
                                        tuple("colour", "red", "invalid.field"),
                                        tuple("minimumTrust", 1.5, "invalid.range.fromTo"),
                                        tuple("minimumAffinity", "warm", "invalid.number.fromTo"),
                                        tuple("onward", 1, "invalid.flag"),
                                        tuple("marking", "RED", "invalid.oneOf"),
                                        tuple("minimumGrade", "B2", "invalid.coded.AdmiraltyGrade"),
                                        tuple("exceptions", List.of(), "invalid.field")));
        assertThatThrownBy(() -> patch(Map.of()).with("to", "BBB"))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("minimumTrust")
                .hasMessageNotContaining("exceptions");
    }

    @Test
    void anExceptionOutOfRangeIsRefusedByTheNameThatFilesHave() {
        assertThatThrownBy(() -> TestWorlds.exception("to", "BBB", "minimumTrust", 1.5))
                .isInstanceOf(InvalidRecord.class)
                .hasMessage("minimumTrust is 1.5: invalid.range.fromTo[0, 1]");
        assertThat(RecordType.check(TestWorlds.exception("to", "BBB", "minimumTrust", 1.0)))
                .isEmpty();
    }

    @Test
    void patchesAreEqualWhereverTheirFieldsAre() {
        Map<String, Object> turned = new LinkedHashMap<>();
        turned.put("minimumGrade", AdmiraltyGrade.parse("B2"));
        turned.put("delayDays", 1.0);
        Patch<SharingPolicy> patch = patch(turned);

        Patch<SharingPolicy> same = patch(Map.of("delayDays", 1.0)).with("minimumGrade", AdmiraltyGrade.parse("B2"));

        assertThat(patch).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(patch(Map.of("delayDays", 1.0)));
        assertThat(patch.values().keySet()).containsExactly("minimumGrade", "delayDays");
        assertThat(patch(Map.of())).isNotEqualTo(Patch.of(Handling.class, Map.of()));
    }

    @Test
    void aPatchIsNotChangedByWhatWasGivenOrByItsSuccessor() {
        Map<String, Object> given = new LinkedHashMap<>(Map.of("delayDays", 1.0));
        Patch<SharingPolicy> patch = patch(given);
        given.put("onward", true);

        Patch<SharingPolicy> more = patch.with("delayDays", 2.0);

        assertThat(patch.values()).containsExactly(Map.entry("delayDays", 1.0));
        assertThat(more.applyTo(STANDARD).delayDays()).isEqualTo(2);
    }

    @Test
    void handlingOneReportChangesWhatItNamesAndAMarkingIsThenForAllOfIt() {
        SharingPolicy marked = new Handling(Marking.RED, null, 0.5).applyTo(STANDARD);

        assertThat(marked.marking()).isEqualTo(Marking.RED);
        assertThat(marked.sensitiveShare()).isZero();
        assertThat(marked.sanitisation()).isEqualTo(0.5);
        assertThat(marked.originatorControl()).isEqualTo(STANDARD.originatorControl());
        assertThat(new Handling(null, true, null).applyTo(STANDARD))
                .isEqualTo(Defaults.changed(STANDARD, "originatorControl", true));
    }

    @Test
    void anExceptionTowardsSomebodyElseKeepsAllElse() {
        SharingException common = TestWorlds.exception("kind", InformationKind.ALERT, "delayDays", 2.0);

        SharingException towards = common.towards("CCC");

        assertThat(towards.to()).isEqualTo("CCC");
        assertThat(towards.kind()).isEqualTo(InformationKind.ALERT);
        assertThat(towards.patch()).isEqualTo(common.patch());
    }

    private static Object value(SharingPolicy policy, String field) {
        return POLICY.find(field).orElseThrow().get(policy);
    }

    private static Patch<SharingPolicy> patch(Map<String, ?> values) {
        return Patch.of(SharingPolicy.class, values);
    }
}
