package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.Simulation;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import entente.web.exercise.record.InjectEntry.Delayed;
import entente.web.exercise.record.InjectEntry.Skipped;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.Timing;
import entente.web.exercise.review.AsPlayed;
import entente.web.exercise.review.ReviewQuestion;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.ControlPicture.InjectLine;
import entente.web.exercise.view.ControlPicture.PointLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a scenario lets happen stands in the event list, and comes about as in a run where no trainer touches it. */
class ScriptedInjectsTest {

    private static final String SCRIPT = Rooms.SCENARIO + """
        injects:
          - {type: budgetCut, day: 0, nation: CCC}
          - {type: diplomaticCrisis, day: 12.25, between: [AAA, BBB]}
          - {type: surgeOfPlots, day: 40, network: tide, plotsPerYear: 40}
          - {type: diplomaticCrisis, day: 40, between: [BBB, CCC]}
          - {type: fundCapacityBuilding, day: 70, nation: AAA, partner: CCC, programme: technicalAssistance, money: 1}
          - {type: setAutopilot, day: 90, nation: BBB, on: false}
        story:
          injects:
            - day: 12.25
              to: [AAA]
              subject: A quarrel
              sender: The Alder Gazette
              mode: press
              text: Birch has recalled its envoy.
              expectedAction: Talk.
              objective: See who calls first.
            - {day: 40, subject: Unrest at the coast}
          points:
            - point: open-up
              subject: Shall we open up?
              sender: The minister
              mode: note
              text: Cedar has asked twice.
              expectedAction: Choose.
              objective: Weigh pride.
              options: [{label: wait, text: Nothing changes.}]
        """;

    @TempDir
    Path folder;

    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
    }

    @AfterEach
    void shut() {
        rooms.close();
    }

    private List<InjectLine> lines(ExerciseRoom room) {
        return room.control(rooms.lead(room)).injects();
    }

    private static List<String> events(List<Event> events) {
        return events.stream().map(String::valueOf).toList();
    }

    private static List<String> plainRun(String text, Timing timing) {
        List<String> settings = List.of("horizonDays=" + timing.lastDay(), "rules.answerDays=" + timing.daysPerMove());
        Scenario scenario = ScenarioReader.read(text, "test.yaml", settings);
        List<Event> events = new ArrayList<>();
        Simulation.run(scenario, 7, List.of(), events::add);
        return events(events);
    }

    static Stream<Library.Entry> library() {
        return Library.entries().stream().filter(entry -> !entry.id().contains("/"));
    }

    @ParameterizedTest
    @MethodSource("library")
    void untouchedEveryExerciseOnTheLibraryIsARunOfItsScenario(Library.Entry entry) {
        Timing timing = new Timing(3, 91.3125, 0, false);
        ExerciseRoom room = rooms.create(entry.text(), List.of(), timing);
        rooms.start(room);
        rooms.close(room, 3);

        assertThat(events(room.material().events())).isEqualTo(plainRun(entry.text(), timing));
    }

    @Test
    void untouchedItIsARunOfTheScenarioAlsoOnTheFirstDayAndWithinOne() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of());
        rooms.start(room);
        rooms.close(room, 6);

        assertThat(events(room.material().events())).isEqualTo(plainRun(SCRIPT, Rooms.TIMING));
        assertThat(lines(room)).allSatisfy(line -> {
            assertThat(line.status()).isEqualTo("DELIVERED");
            assertThat(line.deliveredDay()).isEqualTo(line.plan().day());
        });
    }

    @Test
    void theyStandInTheEventListWithTheirWordsBeforeTheExerciseStarts() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of("AAA"));
        List<InjectLine> lines = lines(room);

        assertThat(lines)
                .extracting(line -> line.plan().subject())
                .containsExactly(
                        "A budget cut",
                        "A quarrel",
                        "Unrest at the coast",
                        "A diplomatic crisis",
                        "Fund capacity building",
                        "Autopilot");
        InjectPlan quarrel = lines.get(1).plan();
        assertThat(quarrel.text()).isEqualTo("Birch has recalled its envoy.");
        assertThat(quarrel.from()).isEqualTo("The Alder Gazette");
        assertThat(quarrel.to()).containsExactly("AAA");
        assertThat(quarrel.day()).isEqualTo(12.25);
        assertThat(quarrel.fields())
                .containsEntry(MselField.MODE, "Press")
                .containsEntry(MselField.EXPECTED_ACTION, "Talk.")
                .containsEntry(MselField.OBJECTIVE, "See who calls first.");
        assertThat(Rooms.words(lines.get(1).effect())).isNotEmpty();
        assertThat(room.material().scenario().script().injects()).isEmpty();
        assertThat(room.material().scenario().story().injects()).isEmpty();
    }

    @Test
    void theirWordsReachWhomTheyConcernOnTheirDay() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of("AAA", "BBB"));
        long alder = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        long birch = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        assertThat(Rooms.everything(room).stream().filter(text -> text.contains("envoy")))
                .as("control alone knows beforehand")
                .hasSize(1);
        rooms.start(room);
        rooms.close(room, 1);

        assertThat(room.desk(alder).papers().messages()).singleElement().satisfies(message -> {
            assertThat(Rooms.words(message.text())).isEqualTo("Birch has recalled its envoy.");
            assertThat(message.day()).isEqualTo(12.25);
        });
        assertThat(room.desk(birch).papers().messages()).isEmpty();
    }

    @Test
    void trainersEditMoveAndSkipThemLikeTheirOwn() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of());
        long lead = rooms.lead(room);
        List<InjectLine> lines = lines(room);
        InjectPlan funding = lines.get(4).plan();
        rooms.perform(room, lead, new Skipped(lines.get(1).inject(), "no time"));
        rooms.perform(room, lead, new Delayed(lines.get(2).inject(), 50));
        rooms.perform(room, lead, new Written(lines.get(4).inject(), funding.on(100)));
        rooms.start(room);
        rooms.close(room, 6);

        assertThat(lines(room))
                .extracting(InjectLine::deliveredDay)
                .containsExactly(0.0, null, 50.0, 40.0, 100.0, 90.0);
        assertThat(events(room.material().events())).isNotEqualTo(plainRun(SCRIPT, Rooms.TIMING));
    }

    @Test
    void comesBackAsItWas() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of());
        rooms.start(room);
        rooms.close(room, 2);
        List<String> before = events(room.material().events());

        ExerciseRoom again = rooms.restart().find(room.id()).orElseThrow();

        assertThat(events(again.material().events())).isEqualTo(before);
        assertThat(lines(again)).hasSameSizeAs(lines(again));
    }

    /** Until the exercise is over futures hold what waits in the event list, and no longer what a trainer left out. */
    @Test
    void futuresHoldWhatWaits() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of("CCC"));
        long lead = rooms.lead(room);
        long head = rooms.join(room, SeatRole.HEAD, "CCC", "Cy");
        rooms.start(room);
        rooms.perform(room, head, new Decided("{\"type\":\"publishPolicy\"}", "", null));
        rooms.close(room, 1);
        long entry = room.material().deeds().stream()
                .filter(deed -> deed.head() != null)
                .findFirst()
                .orElseThrow()
                .entry();
        assertThat(room.material().planned()).hasSize(4);
        AsPlayed waiting = asPlayed(room, entry);
        rooms.perform(room, lead, new Skipped(lines(room).get(2).inject(), "no time"));

        assertThat(room.material().planned()).hasSize(3);
        assertThat(waiting).isNotNull();
        assertThat(asPlayed(room, entry)).isNotNull();
    }

    private static AsPlayed asPlayed(ExerciseRoom room, long entry) {
        return AsPlayed.of(room.material(), entry, ReviewQuestion.Later.STAYS, 2, 1, (done, total) -> {});
    }

    @Test
    void aPointIsAskedInTheMoveThatLeadsToItAndNotBefore() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of("AAA"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        assertThat(room.desk(head).holdings().points()).isEmpty();
        assertThat(room.desk(head).toString()).doesNotContain("open-up").doesNotContain("Cedar has asked twice");
        assertThatThrownBy(() -> choose(room, head, "open-up"))
                .isInstanceOf(ExerciseRefusal.class)
                .satisfies(
                        refusal -> assertThat(((ExerciseRefusal) refusal).told().toString())
                                .isEqualTo(refusalOf(room, head, "no-such-up").replace("no-such-up", "open-up")));
        rooms.close(room, 1);

        assertThat(room.desk(head).holdings().points()).singleElement().satisfies(point -> {
            assertThat(point.telling().subject()).isEqualTo("Shall we open up?");
            assertThat(point.telling().text()).isEqualTo("Cedar has asked twice.");
            assertThat(point.options()).containsExactly("wait", "open up");
            assertThat(point.meanings()).containsExactly("Nothing changes.", "");
        });
        choose(room, head, "open-up");
        assertThat(room.desk(head).holdings().points().get(0).chosen()).isEqualTo("open up");
    }

    private void choose(ExerciseRoom room, long head, String point) {
        rooms.perform(
                room,
                head,
                new Decided(
                        "{\"type\":\"chooseOption\",\"point\":\"" + point + "\",\"option\":\"open up\"}", "", null));
    }

    private String refusalOf(ExerciseRoom room, long head, String point) {
        try {
            choose(room, head, point);
            return "";
        } catch (ExerciseRefusal refusal) {
            return refusal.told().toString();
        }
    }

    @Test
    void pointsStandInControlsEventListWithTheirOptionsAndDefault() {
        ExerciseRoom room = rooms.create(SCRIPT, List.of());
        rooms.start(room);
        PointLine before = room.control(rooms.lead(room)).points().get(0);
        assertThat(before.day()).isEqualTo(50);
        assertThat(before.asked()).isFalse();
        assertThat(before.decided()).isNull();
        assertThat(before.plan().objective()).isEqualTo("Weigh pride.");
        assertThat(before.options())
                .filteredOn(option -> option.standing())
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.label()).isEqualTo("wait");
                    assertThat(option.text()).isEqualTo("Nothing changes.");
                });
        rooms.close(room, 2);

        PointLine after = room.control(rooms.lead(room)).points().get(0);
        assertThat(after.asked()).isTrue();
        assertThat(after.decided()).isNotNull();
    }
}
