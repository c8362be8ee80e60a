package entente.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.description.Baseline;
import entente.engine.description.DescribedRecords;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records built from their documented defaults. */
class DefaultsTest {

    @ParameterizedTest
    @EnumSource
    void everyRecordCanBeBuiltFromItsDefaultsUnderBothBaselines(Baseline baseline) {
        for (Class<? extends Record> type : DescribedRecords.SCENARIO) {
            Record example = DescribedRecords.example(type, baseline, Map.of());
            for (Member member : RecordType.of(type).members()) {
                Object value = member.get(example);
                String text = member.defaultText(baseline).orElse("");
                if (member.isOptional()) {
                    assertThat(value).as("%s", member).isNull();
                } else if (member.shape() == Shape.Plain.NUMBER) {
                    assertThat(text.isEmpty() || value.equals(Double.valueOf(text)))
                            .isTrue();
                } else if (member.shape() instanceof Shape.Text) {
                    assertThat(value).hasToString(text);
                }
            }
        }
    }

    @Test
    void theNeutralBaselineIsUnlikeTheStandardOneWhereItSaysSo() {
        Capability standard = Defaults.of(Capability.class, Baseline.STANDARD, Map.of());
        Capability neutral = Defaults.of(Capability.class, Baseline.NEUTRAL, Map.of());
        assertThat(standard.teams()).isEqualTo(Count.of(5));
        assertThat(neutral.teams()).isEqualTo(Count.UNLIMITED);
        assertThat(standard.evidenceThreshold()).isEqualTo(4);
        assertThat(neutral.evidenceThreshold()).isEqualTo(1);
        assertThat(neutral.reach())
                .as("the same in both")
                .isEqualTo(standard.reach())
                .isZero();
        Nation nation = Defaults.of(Nation.class, Baseline.NEUTRAL, Map.of("id", "AAA"));
        assertThat(nation.sharing().posture()).as("parts follow the baseline").isEqualTo(Posture.NEED_TO_SHARE);
        assertThat(nation.capability()).isEqualTo(neutral);
    }

    @Test
    void aChangedRecordKeepsEverythingElse() {
        Rules rules = Defaults.of(Rules.class, Baseline.NEUTRAL, Map.of("retryDays", 7.0));

        Rules changed = Defaults.changed(rules, "lifted", List.of(Obstacle.LAW));

        assertThat(changed.lifted()).containsExactly(Obstacle.LAW);
        assertThat(changed.action().retryDays()).isEqualTo(7);
        assertThat(Defaults.changed(changed, "lifted", List.of())).isEqualTo(rules);
        Nation nation = Defaults.of(Nation.class, Baseline.STANDARD, Map.of("id", "AAA"));
        assertThat(Defaults.changed(nation, "id", "BBB"))
                .as("also what is left out")
                .isEqualTo(Defaults.of(Nation.class, Baseline.STANDARD, Map.of("id", "BBB")));
    }

    @Test
    void aChangeIsCheckedLikeAnyOtherValue() {
        Rules rules = Defaults.of(Rules.class, Baseline.STANDARD, Map.of());

        assertThatThrownBy(() -> Defaults.changed(rules, "retryDays", -1.0)).hasMessageContaining("retryDays is -1.0");
        assertThatThrownBy(() -> Defaults.changed(rules, "retry", 1.0)).hasMessageContaining("has the fields");
    }

    @Test
    void listsAndPartsAreReadFromTheirText() {
        AgreementTerms terms = Defaults.of(AgreementTerms.class, Baseline.STANDARD, Map.of());
        assertThat(terms.exchange().kinds())
                .containsExactly(InformationKind.ALERT, InformationKind.IDENTITY, InformationKind.ASSESSMENT);
        assertThat(terms.exchange().highestMarking()).isEqualTo(Marking.AMBER);
        assertThat(terms.exchange().latencyLaw()).isEqualTo(DurationLaw.EXPONENTIAL);
        Rules rules = Defaults.of(Rules.class, Baseline.STANDARD, Map.of());
        assertThat(rules.reporting().reliabilityWeights()).containsExactly(1.3, 1.15, 1.0, 0.75, 0.5, 0.6);
        Institution hub =
                Defaults.of(Institution.class, Baseline.STANDARD, Map.of("id", "HUB", "members", List.of("AAA")));
        assertThat(hub.exchange().highestMarking()).isEqualTo(Marking.AMBER_STRICT);
    }

    @Test
    void whatIsRequiredUnknownOrOutOfRangeIsNamed() {
        assertThatThrownBy(() -> Defaults.of(Nation.class, Baseline.STANDARD, Map.of()))
                .hasMessage("id is null: invalid.missing[field.Nation.id]");
        assertThatThrownBy(() -> Defaults.of(Recovery.class, Baseline.STANDARD, Map.of("speed", 1.0)))
                .hasMessageContaining("Recovery")
                .hasMessageContaining("delayDays")
                .hasMessageContaining("speed");
        assertThatThrownBy(() -> Defaults.of(Recovery.class, Baseline.STANDARD, Map.of("delayDays", -1.0)))
                .hasMessage("delayDays is -1.0: invalid.range.fromTo[0, 36525]");
    }
}
