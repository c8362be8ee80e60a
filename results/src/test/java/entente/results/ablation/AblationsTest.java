package entente.results.ablation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.description.RecordType;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Technology;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ablation table leaves nothing out: what the engine has, the table switches. */
class AblationsTest {

    @Test
    void everyKindOfInstitutionAndProgrammeIsSwitched() {
        assertThat(parts(Ablation.Group.INSTITUTION))
                .containsAll(words(InstitutionKind.values()))
                .containsAll(words(ProgrammeKind.values()).stream()
                        .map("programme "::concat)
                        .toList());
    }

    @Test
    void everyGateIsSwitched() {
        assertThat(parts(Ablation.Group.GATE))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Obstacle.values()).map(Enum::name).toList());
    }

    @Test
    void everyKindOfInformationIsSwitched() {
        assertThat(parts(Ablation.Group.INFORMATION))
                .containsExactlyInAnyOrderElementsOf(words(InformationKind.values()));
    }

    @Test
    void everyTechnologyIsSwitched() {
        assertThat(parts(Ablation.Group.TECHNOLOGY)).containsExactlyInAnyOrderElementsOf(fields(Technology.class));
    }

    @Test
    void everyClauseIsSwitched() {
        assertThat(parts(Ablation.Group.CLAUSE)).containsExactlyInAnyOrderElementsOf(fields(AgreementTerms.class));
    }

    @Test
    void everyKindOfDecisionIsSwitched() {
        assertThat(parts(Ablation.Group.DECISION)).containsExactlyInAnyOrderElementsOf(kinds(NationDecision.class));
    }

    @Test
    void everyKindOfInjectIsSwitched() {
        assertThat(parts(Ablation.Group.INJECT)).containsExactlyInAnyOrderElementsOf(kinds(Inject.class));
    }

    private static Set<String> parts(Ablation.Group group) {
        return Ablations.all().stream()
                .filter(ablation -> ablation.group() == group)
                .map(Ablation::part)
                .collect(toSet());
    }

    private static Set<String> fields(Class<? extends Record> type) {
        return Set.copyOf(RecordType.of(type).names());
    }

    private static Set<String> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(kind -> decapitalized(kind.getSimpleName()))
                .collect(toSet());
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The constants as the scenario language writes them. */
    private static Set<String> words(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> Arrays.stream(constant.name().split("_", -1))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .reduce("", String::concat))
                .map(AblationsTest::decapitalized)
                .collect(toSet());
    }
}
