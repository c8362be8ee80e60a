package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.Timing;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.Actor;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.store.Digests;
import entente.web.exercise.store.SqliteExerciseStore;
import entente.web.exercise.view.ControlPictures;
import entente.web.exercise.view.DeskPictures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;

/** Exercises of three nations for tests, whose clocks stand still until they are moved. */
public final class Rooms implements AutoCloseable {

    private static final Messages MESSAGES = new Messages();

    /** Three nations; reports of the first are marked so that nobody else may see them. */
    public static final String SCENARIO = """
        formatVersion: "1.0"
        id: three-shores
        title: Three shores
        nations:
          - id: AAA
            name: Alder
            capability: {teams: 3, analysts: 5, sensorCoverage: 0.5, reach: 0.3}
            sharing: {posture: needToShare, exceptions: [{to: CCC, marking: RED}]}
            autopilot: true
          - id: BBB
            name: Birch
            capability: {teams: 3, analysts: 5, sensorCoverage: 0.5, reach: 0.3}
            autopilot: true
          - id: CCC
            name: Cedar
            capability: {teams: 2, analysts: 3, sensorCoverage: 0.3}
            autopilot: true
        relations:
          - {between: [AAA, BBB], affinity: 0.6, trust: 0.7}
          - {between: [AAA, CCC], affinity: 0.3, trust: 0.5}
          - {between: [BBB, CCC], affinity: 0.3, trust: 0.5}
        agreements:
          - {parties: [AAA, BBB, CCC], terms: {highestMarking: AMBER}}
        networks:
          - id: tide
            name: The Tide
            footprint: {AAA: 0.4, BBB: 0.4, CCC: 0.2}
            targets: {AAA: 0.3, BBB: 0.3, CCC: 0.4}
            plotsPerYear: 12
        decisionPoints:
          - id: open-up
            day: 50
            nation: AAA
            question: Do we open up to Cedar?
            standing: wait
            options:
              - {label: wait, decisions: []}
              - label: open up
                decisions: [{type: publishPolicy, day: 50, nation: AAA}]
        """;

    public static final Timing TIMING = new Timing(6, 30, 600, true);

    private final Random secrets = new Random(11);
    private final AtomicLong millis = new AtomicLong(1_000_000);
    private final Path folder;
    private Exercises exercises;
    private int keys;

    public Rooms(Path folder) {
        this.folder = folder;
        exercises = reopened();
    }

    /** The exercises of the server. */
    public Exercises exercises() {
        return exercises;
    }

    /** Closes everything and opens it again, as a restart would. */
    public Exercises restart() {
        exercises.close();
        exercises = reopened();
        return exercises;
    }

    private Exercises reopened() {
        Timepiece timepiece = new Timepiece(() -> Instant.ofEpochMilli(millis.get()), () -> millis.get() * 1_000_000);
        return new Exercises(new SqliteExerciseStore(folder), timepiece, "salt of a test", secrets);
    }

    /** Lets time pass. */
    public void pass(long seconds) {
        millis.addAndGet(seconds * 1000);
    }

    /** A new exercise in which people play the given nations. */
    public ExerciseRoom create(List<String> people, InjectPlan... injects) {
        return create(SCENARIO, people, injects);
    }

    /** The same with a scenario of one's own. */
    public ExerciseRoom create(String scenario, List<String> people, InjectPlan... injects) {
        return create(scenario, people, TIMING, injects);
    }

    /** The same with its own timing. */
    public ExerciseRoom create(String scenario, List<String> people, Timing timing, InjectPlan... injects) {
        return exercises.create(
                new Setup("Test", scenario, "test.yaml", List.of(), 7L, timing, people, List.of(injects)));
    }

    /** Somebody takes a seat. */
    public long join(ExerciseRoom room, SeatRole role, @Nullable String nation, String name) {
        String device = device(room, name);
        if (role == SeatRole.FACILITATOR) {
            return exercises.lead(room, name, device).seat().number();
        }
        long leader = lead(room);
        JoinCode code = exercises.issue(room, leader, role, nation);
        return join(code.code(), name, device, "here").seat().number();
    }

    /** Somebody takes a seat by a code or link. */
    public JoinCodes.Joining join(String codeOrLink, String name, String device, String address) {
        return exercises.join(exercises.invitation(codeOrLink, address), name, device);
    }

    /** What the device of a person is known by. */
    public static String device(ExerciseRoom room, String name) {
        return Digests.of(room.id(), name);
    }

    /** The seat of the one who leads. */
    public long lead(ExerciseRoom room) {
        return join(room, SeatRole.FACILITATOR, null, "Lead");
    }

    /** A message as people read it in English; none is an empty text. */
    public static String words(@Nullable Message message) {
        return message == null ? "" : MESSAGES.text(Language.ENGLISH, message);
    }

    /** The same in French. */
    public static String enFrancais(Message message) {
        return MESSAGES.text(Language.find("fr").orElseThrow(), message);
    }

    /** Checks that a refusal says this among else, to people who read English. */
    static ThrowingConsumer<Throwable> told(String text) {
        return refusal -> assertThat(words(((ExerciseRefusal) refusal).told())).contains(text);
    }

    /** Does something once. */
    public Ack perform(ExerciseRoom room, long seat, Entry entry) {
        return room.perform(seat, "key-" + keys++, entry);
    }

    /** Begins the first move. */
    public void start(ExerciseRoom room) {
        perform(room, lead(room), new Started());
    }

    /** Closes moves, one after the other. */
    public void close(ExerciseRoom room, int moves) {
        for (int i = 0; i < moves; i++) {
            perform(room, lead(room), new Closed(room.publicPicture().course().move()));
        }
    }

    /** All that anybody could be shown, as text. */
    static List<String> everything(ExerciseRoom room) {
        List<String> all = new ArrayList<>();
        all.add(room.publicPicture().toString());
        room.look(state -> {
            state.seats().all().stream().filter(seat -> !seat.kicked()).forEach(seat -> {
                all.add(seat.toString());
                all.add(state.feeds().after(0, Actor.of(seat)).toString());
                if (seat.role().isDelegate()) {
                    all.add(DeskPictures.of(state, Actor.of(seat), 0).toString());
                } else if (seat.role() == SeatRole.FACILITATOR) {
                    all.add(ControlPictures.of(state, Actor.of(seat), 0).toString());
                }
            });
            return all.size();
        });
        return all;
    }

    @Override
    public void close() {
        exercises.close();
    }
}
