package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Finished;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Drafted;
import entente.web.exercise.record.ReviewEntry.Compared;
import entente.web.exercise.record.ReviewEntry.Part;
import entente.web.exercise.record.ReviewEntry.Revealed;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.DeskPicture;
import entente.web.exercise.view.OwnTimeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No delegation sees another's secrets: by canaries in all of them, and by comparing what one receives. */
class SecrecyTest {

    /** A canary of each owner; whoever else is shown one has seen a secret. */
    private static final String CANARY = "canary-of-";

    @TempDir
    Path folder;

    private record Played(
            ExerciseRoom room,
            long lead,
            long first,
            long member,
            long controller,
            long second,
            long observer,
            long screen) {}

    /** An exercise in which everybody has secrets; those of the second nation and of control are given. */
    private Played play(Rooms rooms, String secretOfSecond, String secretOfControl, int extraDeeds) {
        InjectPlan unreleased = new InjectPlan(
                secretOfControl, secretOfControl, "", List.of("BBB"), Trigger.SHELF, null, null, null, true, Map.of());
        ExerciseRoom room = rooms.create(List.of("AAA", "BBB"), unreleased);
        long lead = rooms.lead(room);
        long first = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        long member = rooms.join(room, SeatRole.MEMBER, "AAA", "Mo");
        long controller = rooms.join(room, SeatRole.CONTROLLER, "AAA", "Con");
        long second = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        long observer = rooms.join(room, SeatRole.OBSERVER, null, "Ob");
        long screen = rooms.join(room, SeatRole.PROJECTOR, null, "Screen");
        rooms.start(room);
        rooms.perform(room, lead, new Broadcast("What do you make of it?"));
        for (int move = 0; move < 4; move++) {
            rooms.perform(room, first, new Said(List.of(), CANARY + "AAA"));
            rooms.perform(room, first, new Said(List.of("BBB"), "to BBB"));
            rooms.perform(room, second, new Said(List.of(), secretOfSecond));
            rooms.perform(room, second, new Said(List.of("CCC"), secretOfSecond));
            rooms.perform(room, second, new Asked(secretOfSecond));
            rooms.perform(room, second, new Noted(secretOfSecond));
            rooms.perform(room, second, new Replied(1, secretOfSecond));
            rooms.perform(room, second, new Finished(move + 1, true));
            rooms.perform(
                    room, second, new Proposed("{\"type\":\"publishPolicy\",\"published\":false}", secretOfSecond));
            rooms.perform(
                    room,
                    second,
                    new Decided("{\"type\":\"publishPolicy\",\"published\":false}", secretOfSecond, null));
            for (int i = 0; i < extraDeeds; i++) {
                rooms.perform(room, second, new Said(List.of("CCC"), secretOfSecond + i));
                rooms.perform(room, lead, new Noted(secretOfControl + i));
            }
            rooms.perform(room, lead, new Bookmarked(secretOfControl));
            rooms.perform(room, lead, new Noted(secretOfControl));
            long request = room.control(lead).papers().requests().get(move).request();
            rooms.perform(room, lead, new Drafted(request, secretOfControl));
            rooms.close(room, 1);
        }
        return new Played(room, lead, first, member, controller, second, observer, screen);
    }

    /** All that a seat of the first delegation receives, or whoever leads the first nation alone. */
    private static List<String> received(ExerciseRoom room, long seat) {
        boolean controls =
                room.look(state -> state.seats().findActive(seat).orElseThrow().role() == SeatRole.CONTROLLER);
        return List.of(
                (controls ? room.control(seat) : room.desk(seat)).toString(),
                room.notices(seat, 0).toString(),
                String.valueOf(room.shown(seat).timeline()),
                room.publicPicture().toString());
    }

    @Test
    void noCanaryIsInForeignHands() {
        try (Rooms rooms = new Rooms(folder)) {
            Played played = play(rooms, CANARY + "BBB", CANARY + "control", 2);
            ExerciseRoom room = played.room();
            for (long seat : List.of(played.first(), played.member(), played.controller())) {
                assertThat(received(room, seat)).anyMatch(text -> text.contains(CANARY + "AAA"));
                assertThat(received(room, seat))
                        .noneMatch(text -> text.contains(CANARY + "BBB") || text.contains(CANARY + "control"));
            }
            assertThat(received(room, played.second()))
                    .noneMatch(text -> text.contains(CANARY + "AAA") || text.contains(CANARY + "control"));
            for (long seat : List.of(played.observer(), played.screen())) {
                assertThat(room.notices(seat, 0).toString() + room.publicPicture())
                        .doesNotContain(CANARY);
            }
            assertThat(room.control(played.lead()).toString())
                    .contains(CANARY + "AAA", CANARY + "BBB", CANARY + "control");
        }
    }

    @Test
    void whatADelegationReceivesDoesNotDependOnAnothersSecrets() {
        List<List<String>> received = new ArrayList<>();
        List<List<String>> controlled = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (Rooms rooms = new Rooms(folder.resolve("run-" + run))) {
                Played played = play(rooms, run == 0 ? "one" : "another, and longer", "control " + run, run * 3);
                received.add(received(played.room(), played.first()));
                controlled.add(received(played.room(), played.controller()));
            }
        }
        assertThat(received.get(0)).isEqualTo(received.get(1));
        assertThat(received.get(0).toString()).contains("BBB");
        assertThat(controlled.get(0)).isEqualTo(controlled.get(1));
        assertThat(controlled.get(0).toString()).contains(CANARY + "AAA");
    }

    /** Before whoever leads shows it, nobody else has any of the review; and once it is withdrawn, nobody has it any more. */
    @Test
    void nothingOfTheReviewIsInAnybodysHandsUntilItIsShown() {
        try (Rooms rooms = new Rooms(folder)) {
            Played played = play(rooms, CANARY + "BBB", CANARY + "control", 2);
            ExerciseRoom room = played.room();
            List<Long> others = List.of(played.first(), played.member(), played.second(), played.observer());
            assertThatThrownBy(() -> rooms.perform(room, played.lead(), new Revealed(Part.ATTACKS, true)))
                    .satisfies(Rooms.told("the exercise is under way"));
            rooms.perform(room, played.lead(), new Ended());
            long decision =
                    room.control(played.lead()).papers().decisions().get(0).entry();
            rooms.perform(room, played.lead(), new Compared(decision, null, false, true));
            assertThatThrownBy(() -> rooms.perform(room, played.lead(), new Compared(1, null, false, true)))
                    .isInstanceOf(ExerciseRefusal.class);
            assertThatThrownBy(() -> rooms.perform(room, played.lead(), new Compared(decision, "{}", false, true)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(room.shown(played.lead()).compared()).hasSize(1);
            assertNothingIsShown(room, others);

            rooms.perform(room, played.lead(), new Revealed(Part.TIMELINE, true));
            assertThat(room.shown(played.observer()).timeline()).isNull();
            for (long seat : others) {
                assertThat(room.shown(seat).material()).isNull();
            }
            for (long seat : List.of(played.first(), played.member())) {
                assertThat(String.valueOf(room.shown(seat).timeline()))
                        .contains(CANARY + "AAA", "to BBB")
                        .doesNotContain(CANARY + "BBB", CANARY + "control");
            }
            assertThat(String.valueOf(room.shown(played.second()).timeline()))
                    .contains(CANARY + "BBB", "to BBB")
                    .doesNotContain(CANARY + "AAA", CANARY + "control");

            rooms.perform(room, played.lead(), new Revealed(Part.WHAT_IFS, true));
            assertThat(room.shown(played.observer()).material()).isNotNull();
            assertThat(room.shown(played.observer()).shows(Part.ATTACKS)).isFalse();
            assertThat(room.shown(played.observer()).compared()).hasSize(1);
            rooms.perform(room, played.lead(), new Compared(decision, null, false, false));
            assertThat(room.shown(played.observer()).compared()).isEmpty();
            rooms.perform(room, played.lead(), new Compared(decision, null, false, true));

            rooms.perform(room, played.lead(), new Revealed(Part.TIMELINE, false));
            rooms.perform(room, played.lead(), new Revealed(Part.WHAT_IFS, false));
            assertNothingIsShown(room, others);
            rooms.perform(room, played.lead(), new Revealed(Part.ATTACKS, true));
            ExerciseRoom again = rooms.restart().find(room.id()).orElseThrow();
            assertThat(again.shown(played.first()).parts()).containsExactly(Part.ATTACKS);
            rooms.perform(again, played.lead(), new WentBack(2));
            assertNothingIsShown(again, others);
        }
    }

    private static void assertNothingIsShown(ExerciseRoom room, List<Long> seats) {
        for (long seat : seats) {
            assertThat(room.shown(seat).parts()).isEmpty();
            assertThat(room.shown(seat).timeline()).isNull();
            assertThat(room.shown(seat).compared()).isEmpty();
            assertThat(room.shown(seat).material()).isNull();
        }
    }

    @Test
    void theOwnTimelineDoesNotDependOnAnothersSecrets() {
        List<String> timelines = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (Rooms rooms = new Rooms(folder.resolve("run-" + run))) {
                Played played = play(rooms, run == 0 ? "one" : "another, and longer", "control " + run, run * 3);
                rooms.perform(played.room(), played.lead(), new Ended());
                rooms.perform(played.room(), played.lead(), new Revealed(Part.TIMELINE, true));
                timelines.add(String.valueOf(played.room().shown(played.first())));
            }
        }
        assertThat(timelines.get(0)).isEqualTo(timelines.get(1)).contains(CANARY + "AAA");
    }

    /** All that stands in the own timeline stood on the desk or was told to the delegate. */
    @Test
    void theOwnTimelineHoldsNothingThatTheDeskDidNotShow() {
        try (Rooms rooms = new Rooms(folder)) {
            Played played = play(rooms, "x", "y", 1);
            ExerciseRoom room = played.room();
            rooms.perform(room, played.lead(), new Ended());
            rooms.perform(room, played.lead(), new Revealed(Part.TIMELINE, true));
            String known = room.desk(played.first()).papers().toString() + room.notices(played.first(), 0);
            List<OwnTimeline.OwnLine> lines =
                    Objects.requireNonNull(room.shown(played.first()).timeline());
            assertThat(lines)
                    .hasSizeGreaterThan(10)
                    .isSortedAccordingTo(Comparator.comparingDouble(OwnTimeline.OwnLine::day));
            for (OwnTimeline.OwnLine line : lines) {
                assertThat(known).contains(line.text().toString());
                if (!line.kind().equals(OwnTimeline.Kind.MOTION)) {
                    assertThat(known).contains(line.told().toString());
                }
            }
        }
    }

    @Test
    void noNameOfTheSimulationsOwnReachesADelegation() {
        try (Rooms rooms = new Rooms(folder)) {
            Played played = play(rooms, "x", "y", 0);
            ExerciseRoom room = played.room();
            List<String> internal = room.look(state -> {
                List<String> names = new ArrayList<>();
                for (String nation : List.of("AAA", "BBB", "CCC")) {
                    var view = state.world().findView().orElseThrow().nation(nation);
                    view.dossiers().forEach(dossier -> {
                        names.add(dossier.plot());
                        view.reports(dossier.plot()).forEach(report -> names.add("=" + report.report() + ","));
                    });
                }
                return names;
            });
            assertThat(internal).hasSizeGreaterThan(10);
            rooms.perform(room, played.lead(), new Ended());
            rooms.perform(room, played.lead(), new Revealed(Part.TIMELINE, true));
            for (long seat : List.of(played.first(), played.controller(), played.second())) {
                assertThat(received(room, seat))
                        .noneMatch(text -> internal.stream().anyMatch(text::contains));
            }
        }
    }

    /** Also what the engine says of a decision is said in the delegation's names, and stays so when the report is gone. */
    @Test
    void refusalsAndProposalsBearTheDelegationsOwnNames() {
        try (Rooms rooms = new Rooms(folder)) {
            Played played = play(rooms, "x", "y", 0);
            ExerciseRoom room = played.room();
            String alias = room.desk(played.first()).holdings().dossiers().stream()
                    .flatMap(dossier -> dossier.reports().stream())
                    .filter(DeskPicture.Report::own)
                    .findFirst()
                    .orElseThrow()
                    .report();
            String name = room.desk(played.first()).holdings().dossiers().stream()
                    .flatMap(dossier -> dossier.reports().stream())
                    .filter(report -> report.report().equals(alias))
                    .findFirst()
                    .orElseThrow()
                    .told()
                    .name();
            String internal = room.look(state -> {
                var view = state.world().findView().orElseThrow().nation("AAA");
                return state.aliases("AAA").findReport(alias, view).orElseThrow();
            });
            String decision = "{\"type\":\"releaseReport\",\"report\":\"" + alias + "\",\"to\":\"CCC\"}";
            String fields = "{\"decision\":" + decision + ",\"reason\":\"because\"";
            Ack refused = room.command(played.first(), "one", "decided", fields + ",\"proposal\":null}");
            assertThat(refused.status()).isEqualTo(Ack.Status.REFUSED);
            assertThat(Rooms.words(refused.message()))
                    .isEqualTo("Refused: " + name + " cannot go to Cedar: its marking forbids it.");
            room.command(played.member(), "two", "proposed", fields + "}");
            rooms.close(room, 2);
            String desk = room.desk(played.first()).toString();
            assertThat(desk).contains(String.valueOf(refused.message()), "\"report\":\"" + alias + "\"");
            assertThat(desk).doesNotContainPattern("(?<![A-Z0-9a-f-])" + internal + "(?![0-9])");
            assertThat(room.control(played.lead()).papers().decisions())
                    .as("those who lead have the same name for it")
                    .anySatisfy(one -> assertThat(Rooms.words(one.outcome())).contains(name + " cannot go to Cedar"));
        }
    }

    @Test
    void twoDelegationsHaveDifferentNamesForTheSamePlots() {
        try (Rooms rooms = new Rooms(folder)) {
            Played played = play(rooms, "x", "y", 0);
            Set<String> ofFirst = Set.copyOf(plots(played.room(), played.first()));
            assertThat(ofFirst).isNotEmpty().isEqualTo(Set.copyOf(plots(played.room(), played.member())));
            assertThat(plots(played.room(), played.second())).isNotEmpty().doesNotContainAnyElementsOf(ofFirst);
        }
    }

    private static List<String> plots(ExerciseRoom room, long seat) {
        return room.desk(seat).holdings().dossiers().stream()
                .map(DeskPicture.Dossier::plot)
                .toList();
    }
}
