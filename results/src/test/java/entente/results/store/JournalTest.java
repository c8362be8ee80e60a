package entente.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.store.Journal.Chunk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a journal that was torn, damaged or mixed up. */
class JournalTest {

    private static final String OURS = "ours";

    private static final List<Chunk> CHUNKS = List.of(
            chunk("one", List.of()),
            chunk("two", List.of(new BlockResult.FailedRun(1, "pooled", 2, 3, "Größe — 值", "entente run"))),
            chunk("three", List.of()));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("journal.jsonl");
        try (Journal journal = Journal.open(file, OURS, List.of())) {
            for (Chunk chunk : CHUNKS) {
                journal.add(chunk);
            }
        }
    }

    private static Chunk chunk(String name, List<BlockResult.FailedRun> failures) {
        return new Chunk(name, "sum of " + name, "0".repeat(64), 4, new RunBlock(List.of(0, 5), 0, 2), failures);
    }

    @Test
    void tellsOfAllChunksInTheOrderInWhichTheyCame() throws IOException {
        assertThat(Journal.read(file, OURS)).isEqualTo(CHUNKS);
        assertThat(Journal.read(folder.resolve("none"), OURS)).isEmpty();
        assertThat(Journal.holdsOthers(folder.resolve("none"), OURS)).isFalse();
    }

    /** A loss of power may leave any number of bytes; a line counts once all of it is there, with or without its end. */
    @Test
    void tornAnywhereItTellsOfTheLinesThatAreWhole() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int[] ends = ends(whole);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int left = length;
            int lines = (int) Arrays.stream(ends).filter(end -> end <= left).count();

            assertThat(Journal.read(file, OURS)).as("%d bytes", length).isEqualTo(CHUNKS.subList(0, lines));
        }
    }

    /** File systems may also leave blocks of zeros where something was to be written. */
    @Test
    void zerosAtAnyPlaceLoseNoOtherLine() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int[] ends = ends(whole);
        for (int from = 0; from < whole.length; from += 7) {
            byte[] bytes = whole.clone();
            int to = Math.min(whole.length, from + 16);
            Arrays.fill(bytes, from, to, (byte) 0);
            Files.write(file, bytes);
            List<Chunk> expected = new ArrayList<>();
            for (int line = 0; line < ends.length; line++) {
                // A line is one with its neighbour where the line feed before or behind it is gone.
                int before = line == 0 ? 0 : ends[line - 1];
                if (to <= before || from > ends[line]) {
                    expected.add(CHUNKS.get(line));
                }
            }

            assertThat(Journal.read(file, OURS)).as("zeros from %d", from).isEqualTo(expected);
        }
    }

    @Test
    void goesOnBehindALineThatWasTorn() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        List<Chunk> left = Journal.read(file, OURS);

        try (Journal journal = Journal.open(file, OURS, left)) {
            journal.add(CHUNKS.get(2));
        }

        assertThat(left).hasSize(2);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void linesOfOtherResultsAreToldFromItsOwn() throws IOException {
        String ours = Files.readString(file);
        try (Journal journal = Journal.open(file, "others", List.of())) {
            journal.add(chunk("strange", List.of()));
        }
        Files.writeString(file, Files.readString(file) + ours);

        assertThat(Journal.read(file, OURS)).isEqualTo(CHUNKS);
        assertThat(Journal.read(file, "others")).extracting(Chunk::file).containsExactly("strange");
        assertThat(Journal.holdsOthers(file, OURS)).isTrue();
        Files.writeString(file, ours);
        assertThat(Journal.holdsOthers(file, OURS)).isFalse();
    }

    @Test
    void nothingButRubbishTellsOfNothing() throws IOException {
        byte[] rubbish = new byte[4096];
        new Random(5).nextBytes(rubbish);
        Files.write(file, rubbish);

        assertThat(Journal.read(file, OURS)).isEmpty();
        assertThat(Journal.holdsOthers(file, OURS)).isFalse();
    }

    /** Where each line ends, its line feed not counted. */
    private static int[] ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                ends.add(i);
            }
        }
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\n");
        return ends.stream().mapToInt(end -> end).toArray();
    }
}
