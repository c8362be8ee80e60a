package entente.scenarios.imports.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks by chance are the same networks in whatever order and form they are written. */
class SameNetworkTest {

    private static final int TRIALS = 60;

    /** Ties of a random network in which nobody is without one. */
    private static List<List<Integer>> ties(Random random, int size) {
        TreeSet<Integer> codes = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            int other = (i + 1 + random.nextInt(size - 1)) % size;
            codes.add(Math.min(i, other) * size + Math.max(i, other));
        }
        return codes.stream().map(code -> List.of(code / size, code % size)).toList();
    }

    /** The ties as lines of pairs: shuffled, some turned, some twice, numbers from {@code first} on. */
    private static List<String> lines(List<List<Integer>> ties, Random random, int first, String between) {
        List<String> lines = new ArrayList<>();
        for (List<Integer> tie : ties) {
            for (int times = random.nextInt(5) == 0 ? 2 : 1; times > 0; times--) {
                boolean turned = random.nextBoolean();
                lines.add((first + tie.get(turned ? 1 : 0)) + between + (first + tie.get(turned ? 0 : 1)));
            }
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    @Test
    void asAnEdgeListInAnyOrder() {
        Random random = new Random(1);
        for (int trial = 0; trial < TRIALS; trial++) {
            int size = 5 + random.nextInt(30);
            List<List<Integer>> ties = ties(random, size);
            String between = List.of(",", ";", "\t", " ").get(random.nextInt(4));
            List<String> lines = lines(ties, random, random.nextInt(3), between);
            lines.add(0, "source" + between + "target");

            ImportedNetwork network = Read.edges(lines.toArray(String[]::new));

            assertThat(network.ties()).as("%s", lines).isEqualTo(ties);
            assertThat(network.operatives()).isEqualTo(size);
        }
    }

    @Test
    void asAMatrix() {
        Random random = new Random(2);
        for (int trial = 0; trial < TRIALS; trial++) {
            int size = 5 + random.nextInt(12);
            List<List<Integer>> ties = ties(random, size);
            List<String> lines = new ArrayList<>();
            lines.add("," + IntStream.range(0, size).mapToObj(i -> "p" + i).collect(Collectors.joining(",")));
            for (int i = 0; i < size; i++) {
                int row = i;
                lines.add("p" + i + ","
                        + IntStream.range(0, size)
                                .mapToObj(j -> ties.contains(List.of(Math.min(row, j), Math.max(row, j))) ? "1" : "0")
                                .collect(Collectors.joining(",")));
            }

            assertThat(Read.edges(lines.toArray(String[]::new)).ties()).isEqualTo(ties);
        }
    }

    /** Without names, in one half alone, with weights, with the names in the first line alone, and with empty cells. */
    @ParameterizedTest
    @CsvSource({"false, false, 1", "false, true, 1", "false, true, 7", "true, false, 1", "true, true, 0.5"})
    void asAMatrixOfLessWords(boolean named, boolean half, String weight) {
        Random random = new Random(5);
        for (int trial = 0; trial < TRIALS; trial++) {
            int size = 5 + random.nextInt(12);
            List<List<Integer>> ties = ties(random, size);
            String nothing = named ? "" : "0";
            List<String> lines = new ArrayList<>();
            if (named) {
                lines.add(IntStream.range(0, size).mapToObj(i -> "p" + i).collect(Collectors.joining(";")));
            }
            for (int i = 0; i < size; i++) {
                int row = i;
                lines.add(IntStream.range(0, size)
                        .mapToObj(j -> ties.contains(List.of(Math.min(row, j), Math.max(row, j))) && (!half || row < j)
                                ? weight
                                : row == j ? "0" : nothing)
                        .collect(Collectors.joining(";")));
            }

            assertThat(Read.edges(lines.toArray(String[]::new)).ties())
                    .as("%s", lines)
                    .isEqualTo(ties);
        }
    }

    @Test
    void asGraphMlInAnyOrder() {
        Random random = new Random(3);
        for (int trial = 0; trial < TRIALS; trial++) {
            int size = 5 + random.nextInt(30);
            List<List<Integer>> ties = ties(random, size);
            List<String> elements = new ArrayList<>();
            IntStream.range(0, size).forEach(i -> elements.add("<node id=\"n" + i + "\"/>"));
            for (String line : lines(ties, random, 0, " ")) {
                String[] ends = line.split(" ", -1);
                elements.add("<edge source=\"n" + ends[0] + "\" target=\"n" + ends[1] + "\"/>");
            }
            Collections.shuffle(elements, random);
            elements.add(0, "<graph edgedefault=\"undirected\">");
            elements.add("</graph>");

            ImportedNetwork network = Read.graphMl(elements.toArray(String[]::new));

            assertThat(network.ties()).isEqualTo(ties);
            assertThat(network.tiedOperatives()).isEqualTo(size);
        }
    }

    /** Components as a search from each finds them, told in a sentence. */
    @Test
    void saysIntoHowManyPartsItFalls() {
        Random random = new Random(4);
        int several = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            int size = 5 + random.nextInt(30);
            List<List<Integer>> ties = ties(random, size);
            List<Integer> parts = parts(size, ties);

            List<String> notes = Read.edges(lines(ties, random, 0, ",").toArray(String[]::new))
                    .notes();

            String expected = "It falls into " + parts.size() + " components, the largest with "
                    + Collections.max(parts) + " of " + size + " operatives.";
            assertThat(notes.stream().anyMatch(note -> note.startsWith(expected)))
                    .isEqualTo(parts.size() > 1);
            several += parts.size() > 1 ? 1 : 0;
        }
        assertThat(several).isBetween(1, TRIALS - 1);
    }

    private static List<Integer> parts(int size, List<List<Integer>> ties) {
        List<Integer> sizes = new ArrayList<>();
        boolean[] seen = new boolean[size];
        for (int start = 0; start < size; start++) {
            List<Integer> found = new ArrayList<>();
            if (!seen[start]) {
                found.add(start);
                seen[start] = true;
            }
            for (int next = 0; next < found.size(); next++) {
                for (List<Integer> tie : ties) {
                    for (int end = 0; end < 2; end++) {
                        if (tie.get(end).equals(found.get(next)) && !seen[tie.get(1 - end)]) {
                            seen[tie.get(1 - end)] = true;
                            found.add(tie.get(1 - end));
                        }
                    }
                }
            }
            if (!found.isEmpty()) {
                sizes.add(found.size());
            }
        }
        return sizes;
    }
}
