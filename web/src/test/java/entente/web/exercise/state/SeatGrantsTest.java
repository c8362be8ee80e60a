package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.SeatEntry.CodeIssued;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatEntry.Removed;
import entente.web.exercise.record.SeatEntry.Returned;
import entente.web.exercise.record.SeatRole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part, and which nations people play. */
class SeatGrantsTest {

    private final Sitting sitting = new Sitting();
    private final Seats seats = sitting.state.seats();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");

    private long issue(SeatRole role, @Nullable String nation, String digest) {
        long grant = sitting.next();
        sitting.perform(lead, new CodeIssued(role, nation, digest, "link of " + digest));
        return grant;
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD,",
        "MEMBER,",
        "HEAD, ZZZ",
        "CONTROLLER,",
        "CONTROLLER, ZZZ",
        "FACILITATOR, AAA",
        "OBSERVER, AAA",
        "PROJECTOR, BBB"
    })
    void aCodeIsForANationExactlyWhereItsRoleHasOne(SeatRole role, @Nullable String nation) {
        ExerciseRefusal refusal = sitting.refusal(lead, new CodeIssued(role, nation, "c", "l"));

        assertThat(refusal.reason()).isEqualTo(ExerciseRefusal.Reason.INVALID);
        assertThat(refusal.told().key()).isEqualTo("room.refusal.nationOfSeat");
        assertThat(refusal.told().arguments()).containsExactly(role.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aNameThatCannotBeShownIsRefused(String name) {
        assertThat(sitting.key(Actor.EXERCISE, new Joined(1, name, "d"))).isEqualTo("room.refusal.name");
    }

    @Test
    void aNameMayHaveSixtyCharacters() {
        assertThatCode(() -> PersonName.check("x".repeat(60))).doesNotThrowAnyException();
        assertThatThrownBy(() -> PersonName.check("x".repeat(61)))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class,
                        refusal -> assertThat(refusal.told().arguments()).containsExactly(60));
        assertThatCode(() -> PersonName.check("Zoë O’Brien-李")).doesNotThrowAnyException();
    }

    @Test
    void aNewCodeForTheSameSeatMakesTheOldOneVoidAndNoOther() {
        issue(SeatRole.HEAD, "AAA", "first");
        issue(SeatRole.HEAD, "BBB", "birch");
        issue(SeatRole.MEMBER, "AAA", "member");
        issue(SeatRole.HEAD, "AAA", "second");

        assertThat(seats.findGrant("first")).isEmpty();
        assertThat(seats.findGrant("link of first")).isEmpty();
        assertThat(seats.findGrant("second")).map(Seats.Grant::nation).contains("AAA");
        assertThat(seats.findGrant("link of birch")).map(Seats.Grant::nation).contains("BBB");
        assertThat(seats.findGrant("member")).map(Seats.Grant::role).contains(SeatRole.MEMBER);
    }

    @Test
    void aCodeOpensAsManySeatsAsPeopleUseIt() {
        long grant = issue(SeatRole.MEMBER, "AAA", "team");
        Actor mo = sitting.join(grant, "Mo");
        Actor nan = sitting.join(grant, "Nan");

        assertThat(mo.seat()).isNotEqualTo(nan.seat());
        assertThat(List.of(mo.delegation(), nan.delegation())).containsOnly("AAA");
        assertThat(seats.name(mo.seat())).isEqualTo("Mo");
        assertThat(seats.name(0)).isEmpty();
    }

    @Test
    void whoJoinsByNoCodeGetsNoSeat() {
        EntryStamp stamp = new EntryStamp(99, 0, 0, "exercise");
        Joined nobody = new Joined(98, "Eve", "d");

        assertThatThrownBy(() -> sitting.state.apply(stamp, nobody)).isInstanceOf(ExerciseRefusal.class);
        assertThat(seats.findActive(99)).isEmpty();
        assertThat(seats.ofDevice("d")).isEmpty();
    }

    @Test
    void aDeviceHoldsSeveralSeatsEachByItsNumberAmongThem() {
        Actor first = sitting.seat(SeatRole.OBSERVER, null, "Ada");
        Actor later = sitting.seat(SeatRole.HEAD, "AAA", "Ada");

        assertThat(seats.ofDevice("device of Ada")).map(Seat::number).containsExactly(first.seat(), later.seat());
        assertThat(seats.hasLost("device of Ada")).isFalse();
        sitting.perform(lead, new Kicked(first.seat()));
        assertThat(seats.findByDevice("device of Ada", 1)).isEmpty();
        assertThat(seats.findByDevice("device of Ada", 2)).map(Seat::number).contains(later.seat());
        assertThat(seats.findByDevice("device of Ada", 3)).isEmpty();
        assertThat(seats.findByDevice("device of Ada", 0)).isEmpty();
        assertThat(seats.hasLost("device of Ada")).isTrue();
    }

    @Test
    void whoIsRemovedAloneLeavesTheCodeToTheOthersAndIsShutOutUntilANewOne() {
        long grant = issue(SeatRole.MEMBER, "AAA", "team");
        Actor troll = sitting.join(grant, "Troll");
        sitting.perform(lead, new Removed(troll.seat()));

        Seats.Grant open = seats.findGrant("team").orElseThrow();
        assertThat(seats.findActive(troll.seat())).isEmpty();
        assertThat(seats.isShutOut("device of Troll", open)).isTrue();
        assertThat(seats.isShutOut("device of Mo", open)).isFalse();
        issue(SeatRole.MEMBER, "AAA", "new team");
        assertThat(seats.isShutOut(
                        "device of Troll", seats.findGrant("new team").orElseThrow()))
                .isFalse();
    }

    @Test
    void whoeverComesBackOnAnotherDeviceTakesTheSeatAlong() {
        Actor ada = sitting.seat(SeatRole.MEMBER, "AAA", "Ada");
        sitting.perform(Actor.EXERCISE, new Returned(ada.seat(), "another device"));

        assertThat(seats.ofDevice("another device")).map(Seat::number).containsExactly(ada.seat());
        assertThat(seats.ofDevice("device of Ada")).isEmpty();
        assertThat(seats.hasLost("device of Ada")).isTrue();
        assertThat(sitting.told(lead)).contains("room.people.returned");
    }

    @Test
    void whoIsRemovedCannotComeBackByTheSameCodeNorBeRemovedTwice() {
        Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
        Actor member = sitting.seat(SeatRole.MEMBER, "AAA", "Mo");
        sitting.perform(lead, new Kicked(ada.seat()));

        assertThat(seats.findActive(ada.seat())).isEmpty();
        assertThat(seats.findGrant("code-" + (ada.seat() - 1))).isEmpty();
        assertThat(seats.findGrant("link-" + (ada.seat() - 1))).isEmpty();
        assertThat(seats.findGrant("code-" + (member.seat() - 1))).isPresent();
        assertThat(seats.findActive(member.seat())).isPresent();
        assertThat(sitting.refusal(lead, new Kicked(ada.seat())).reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN);
        assertThat(seats.name(ada.seat())).as("what she wrote keeps her name").isEqualTo("Ada");
    }

    @Test
    void nobodyRemovesOneselfOrWhoIsNotThere() {
        assertThat(sitting.key(lead, new Kicked(lead.seat()))).isEqualTo("room.refusal.unknown");
        assertThat(sitting.key(lead, new Kicked(4711))).isEqualTo("room.refusal.unknown");
    }

    @Test
    void aHeadTakesTheNationFromItsAutopilotAndAMemberDoesNot() {
        sitting.seat(SeatRole.MEMBER, "BBB", "Mo");
        sitting.seat(SeatRole.HEAD, "AAA", "Ada");

        assertThat(seats.people()).containsExactly("AAA");
        assertThat(seats.hasPeople("BBB")).isFalse();
        assertThat(seats.nations()).containsExactly("AAA", "BBB", "CCC");
    }

    @Test
    void nationsAreHandedOverAndBack() {
        sitting.seat(SeatRole.HEAD, "AAA", "Ada");
        sitting.perform(lead, new HandedOver("AAA", true));
        assertThat(seats.hasPeople("AAA")).isFalse();
        sitting.perform(lead, new HandedOver("CCC", false));
        assertThat(seats.people()).containsExactly("CCC");
        assertThat(sitting.key(lead, new HandedOver("ZZZ", true))).isEqualTo("room.refusal.unknown");
        assertThat(sitting.told(lead)).endsWith("room.people.autopilot", "room.people.people");
    }

    @Test
    void thoseWhoLeadHearOfEverybodyAndADelegationOfItsOwn() {
        Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
        Actor bo = sitting.seat(SeatRole.HEAD, "BBB", "Bo");
        sitting.seat(SeatRole.MEMBER, "AAA", "Mo");
        Actor observer = sitting.seat(SeatRole.OBSERVER, null, "Olga");

        assertThat(sitting.told(ada)).containsExactly("room.people.people", "room.people.joined", "room.people.joined");
        assertThat(sitting.told(bo)).containsExactly("room.people.people", "room.people.joined");
        assertThat(sitting.told(observer)).isEmpty();
        assertThat(sitting.told(lead))
                .filteredOn(key -> key.startsWith("room.people.joined"))
                .containsExactly(
                        "room.people.joinedAs",
                        "room.people.joinedFor",
                        "room.people.joinedFor",
                        "room.people.joinedFor",
                        "room.people.joinedAs");
    }
}
