package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.event.Event;
import entente.scenarios.format.EventLines;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.state.EventBytes;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.store.ExerciseStore.DamagedLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State is the replay of the log: at every move, with whatever people did. */
class ReplayTest {

    @TempDir
    Path folder;

    private void replayEqualsLive(int exercises, long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + exercises; seed++) {
            try (Rooms rooms = new Rooms(folder.resolve("run-" + seed))) {
                ExerciseRoom room = new RandomCourse(rooms, seed).play(6);
                List<String> live = Rooms.everything(room);
                assertThat(sealed(room)).as("seed %s", seed).hasSize(6);
                // The replay compares the state after every move with what was recorded.
                ExerciseRoom again = rooms.restart().find(room.id()).orElseThrow();
                assertThat(Rooms.everything(again)).as("seed %s", seed).isEqualTo(live);
                rooms.exercises().delete(room.id());
            }
        }
    }

    private static List<LogLine> sealed(ExerciseRoom room) {
        return room.lookAtLog(log -> log.lines().stream()
                .filter(line -> line.type().equals("sealed"))
                .toList());
    }

    @Test
    void replayEqualsLiveInRandomExercises() {
        replayEqualsLive(4, 1);
    }

    @Test
    @Tag("long")
    void replayEqualsLiveInAThousandRandomExercises() {
        replayEqualsLive(1000, 1000);
    }

    @Test
    void aStateThatDiffersFromWhatWasRecordedIsNoticed() {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = rooms.create(List.of());
            rooms.start(room);
            rooms.close(room, 1);
            LogLine line = sealed(room).get(0);
            Sealed recorded = (Sealed) LogReplay.entry(line);
            room.look(state -> {
                Sealed other =
                        new Sealed(1, recorded.day(), recorded.events(), recorded.engineVersion(), "0".repeat(64));
                LogLine forged =
                        new LogLine(line.number(), 0, 0, "exercise", "x", other.type(), EntryJson.body(other), "", "");
                assertThatThrownBy(
                                () -> LogReplay.apply(state, new LiveLines.LiveLine(forged, other, null, false), "id"))
                        .isInstanceOf(DamagedLog.class)
                        .hasMessageContaining("move 1");
                return true;
            });
        }
    }

    @Test
    void eventsAreStoredWithEachMoveAndReadBackEqual() {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = new RandomCourse(rooms, 3).play(4);
            List<Event> stored = room.lookAtLog(log -> log.lines().stream()
                    .flatMap(line -> log.attachment(line.number()).stream())
                    .flatMap(bytes -> EventBytes.unpack(bytes).stream())
                    .toList());
            // What became of decisions is stored in English words.
            assertThat(lines(stored))
                    .isEqualTo(
                            lines(room.look(state -> List.copyOf(state.world().events()))));
            assertThat(stored).hasSizeGreaterThan(200);
        }
    }

    private static List<String> lines(List<Event> events) {
        return events.stream().map(event -> EventLines.line(0, event)).toList();
    }
}
