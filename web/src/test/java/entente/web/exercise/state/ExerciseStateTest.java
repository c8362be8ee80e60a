package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.event.CaseEvent;
import entente.engine.event.PoliticsEvent;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.service.Rooms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That every kind of entry has somebody who carries it out, and every constant that is told its words. */
class ExerciseStateTest {

    private final Scenario scenario = ScenarioReader.read(Rooms.SCENARIO, "test.yaml", List.of());
    private final ExerciseState state =
            new ExerciseState(new Opened("Test", 7, "0.0", Rooms.TIMING, "key", null), new LiveWorld(scenario, 7));

    @Test
    void everyKindOfEntryIsCarriedOut() {
        assertThat(state.missing()).isEmpty();
    }

    @Test
    void aRoleThatMayNotAskIsTold() {
        Actor observer = new Actor("seat-9", 9, SeatRole.OBSERVER, null);

        assertThatThrownBy(() -> state.check(observer, new Said(List.of(), "x")))
                .isInstanceOfSatisfying(ExerciseRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(ExerciseRefusal.Reason.FORBIDDEN);
                    assertThat(Rooms.words(refusal.told())).isEqualTo("The role observer does not allow this.");
                    assertThat(Rooms.enFrancais(refusal.told())).isEqualTo("Le rôle observateur ne le permet pas.");
                });
    }

    @Test
    void whatCannotBeDoneNowSaysWhereTheExerciseStands() {
        state.apply(new EntryStamp(2, 0, 0, "exercise"), new Started());

        assertThatThrownBy(() -> state.check(Actor.EXERCISE, new Started()))
                .isInstanceOfSatisfying(ExerciseRefusal.class, refusal -> {
                    assertThat(Rooms.words(refusal.told()))
                            .isEqualTo("This cannot be done now: the exercise is under way.");
                    assertThat(Rooms.enFrancais(refusal.told()))
                            .isEqualTo("C’est impossible maintenant : l’exercice est en cours.");
                });
    }

    @Test
    void everyConstantThatIsToldHasWordsInEveryLanguage() {
        Messages messages = new Messages();
        Stream<String> keys = Stream.of(
                        keys("room.news.caseClosed.", CaseEvent.Ending.values()),
                        keys("room.staff.", PoliticsEvent.Staff.values()),
                        keys("summary.Obstacle.", Obstacle.values()),
                        keys("telling.obstacle.", Obstacle.values()),
                        keys("room.phase.", Phase.values()),
                        keys("room.request.status.", RequestDesk.Status.values()),
                        keys("room.inject.by.", PlannedInject.Deliverer.values()),
                        Arrays.stream(SeatRole.values())
                                .map(role -> role.message().key()))
                .flatMap(all -> all);

        assertThat(keys).allSatisfy(key -> {
            for (Language language : Language.all()) {
                assertThat(messages.of(language)).containsKey(key);
            }
        });
    }

    private static Stream<String> keys(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }
}
