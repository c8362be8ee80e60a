package entente.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import entente.web.exercise.record.InjectPlan.Trigger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of plans, and what differs between two. */
class PlanFindingsTest {

    @Test
    void ofAPlanThatIsInOrderNothingIsTold() {
        assertThat(new PlanFindings().of(Plans.full())).isEmpty();
    }

    @Test
    void whatIsWrongWithAnInjectIsToldAtItsField() {
        ExercisePlan plan = Plans.with(List.of(
                Plans.inject("", Trigger.SHELF, null, null, List.of()),
                Plans.inject("x".repeat(201), Trigger.SCHEDULED, null, null, List.of("HMK")),
                Plans.inject("Late", Trigger.SCHEDULED, 500.0, null, List.of()),
                Plans.inject("If", Trigger.CONDITIONAL, null, "atacksLaunched > 2", List.of())));

        assertThat(new PlanFindings().of(plan))
                .extracting(PlanFinding::path, PlanFinding::blocks)
                .containsExactly(
                        tuple("injects[0].subject", true),
                        tuple("injects[1].subject", true),
                        tuple("injects[1].to", true),
                        tuple("injects[1].day", true),
                        tuple("injects[2].day", false),
                        tuple("injects[3].condition", true));
    }

    @Test
    void differencesAreToldOneByOne() {
        ExercisePlan before = Plans.full();
        ExercisePlan after = new ExercisePlan(
                "Another",
                before.scenario(),
                before.settings(),
                before.seed(),
                before.seats(),
                before.timing(),
                before.objectives(),
                List.of(
                        before.injects().get(0).on(20),
                        before.injects().get(2),
                        Plans.inject("New", Trigger.SHELF, null, null, List.of())),
                Map.of(),
                before.participants());

        assertThat(PlanDifferences.of(before, after))
                .extracting(message -> message.key().replace("planning.difference.", "") + message.arguments())
                .containsExactly(
                        "title[Évening \"one\", Another]",
                        "brief[VAL]",
                        "inject.changed[A summit]",
                        "inject.gone[Alarm]",
                        "inject.new[New]");
        assertThat(PlanDifferences.of(before, before)).isEmpty();
    }

    @Test
    void participantsAreReadByTheNamesOfColumns() {
        assertThat(ParticipantTable.read(
                        "\uFEFFE-Mail;Last name;First name;Country\r\na@b.c;Löwe;Ada;VAL\r\n", "p.csv"))
                .containsExactly(new ExercisePlan.Participant("Ada Löwe", "VAL", "", "a@b.c"));
        assertThat(ParticipantTable.read("Rôle,Nom\nchef,Zoé\n", "p.csv"))
                .containsExactly(new ExercisePlan.Participant("Zoé", "", "chef", ""));
    }
}
