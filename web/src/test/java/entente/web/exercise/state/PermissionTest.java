package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.web.exercise.record.Entry;
import entente.web.exercise.record.SampleEntries;
import entente.web.exercise.record.SeatRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may ask for which kind of entry, over all kinds and roles. */
class PermissionTest {

    private final Sitting sitting = new Sitting();

    private static Actor somebody(SeatRole role) {
        return new Actor("seat-9", 9, role, role.hasNation() ? "AAA" : null);
    }

    private boolean isForbidden(Actor actor, Entry entry) {
        ExerciseRefusal refusal = catchThrowableOfType(ExerciseRefusal.class, () -> sitting.state.check(actor, entry));
        return refusal != null && refusal.reason() == ExerciseRefusal.Reason.FORBIDDEN;
    }

    private Set<String> allowed(Actor actor) {
        Set<String> kinds = new TreeSet<>();
        for (Entry entry : SampleEntries.lines().keySet()) {
            if (!isForbidden(actor, entry)) {
                kinds.add(entry.type());
            }
        }
        return kinds;
    }

    @ParameterizedTest
    @CsvSource({
        "FACILITATOR, bookmarked broadcast closed codeIssued compared deadlineMoved deferred delayed drafted ended"
                + " fired handedOver kicked noted paused pointAsked pointLeft pointRestored projected recalled released"
                + " removed resumed revealed shifted skipped spoken started takenBack takenUp wentBack written",
        "CONTROLLER, deferred delayed drafted fired handedOver noted pointAsked pointLeft"
                + " pointRestored recalled released skipped spoken takenBack takenUp written",
        "HEAD, answered arrived asked decided finished moved noted proposed replied retracted said voted withdrawn",
        "MEMBER, advised asked noted proposed replied said voted withdrawn",
        "OBSERVER, noted",
        "PROJECTOR, ''"
    })
    void aRoleMayAskForTheseAndNoOthers(SeatRole role, String kinds) {
        List<String> expected = kinds.isEmpty() ? List.of() : List.of(kinds.split(" ", -1));
        assertThat(allowed(somebody(role))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theExerciseItselfMayWhatAFacilitatorMayAndWhatNobodyElseMay() {
        Set<String> own = allowed(Actor.EXERCISE);
        Set<String> leads = allowed(somebody(SeatRole.FACILITATOR));

        assertThat(own).containsAll(leads);
        List<String> alone = new ArrayList<>(own);
        alone.removeAll(leads);
        assertThat(alone).containsExactly("joined", "opened", "returned", "sealed");
    }

    /** The pictures of those who lead say the same: pages hide by it what somebody may not do. */
    @ParameterizedTest
    @EnumSource(SeatRole.class)
    void whatSomebodyMayAskForIsToldAsItIsChecked(SeatRole role) {
        assertThat(sitting.state.allowed(somebody(role))).containsExactlyElementsOf(allowed(somebody(role)));
    }

    @Test
    void whoMayNotIsToldTheOwnRoleAlone() {
        for (Entry entry : SampleEntries.lines().keySet()) {
            Actor screen = somebody(SeatRole.PROJECTOR);
            ExerciseRefusal refusal = sitting.refusal(screen, entry);
            assertThat(refusal.told().key()).isEqualTo("room.refusal.role");
            assertThat(refusal.told().arguments()).containsExactly(SeatRole.PROJECTOR.message());
        }
    }
}
