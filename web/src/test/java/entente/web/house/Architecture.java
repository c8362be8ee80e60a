package entente.web.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be counted about the code: of every module, and of all. Compiled classes are expected in target. */
final class Architecture {

    static final List<String> MODULES = List.of("engine", "scenarios", "results", "web");
    static final int TINY_LINES = 12;
    static final int MANY_COMPONENTS = 12;

    /** The sources of one module. */
    record Module(String name, List<SourceFile> main, List<SourceFile> test) {

        int mainLines() {
            return main.stream().mapToInt(SourceFile::lines).sum();
        }

        int testLines() {
            return test.stream().mapToInt(SourceFile::lines).sum();
        }

        double testsByMain() {
            return (double) testLines() / mainLines();
        }
    }

    private final List<Module> modules = new ArrayList<>();
    private final Module whole;
    private final List<Set<String>> knots;
    private final List<String> repetitions;
    private final Set<String> forTestsAlone;

    Architecture(Path root) {
        for (String name : MODULES) {
            Path module = root.resolve(name);
            modules.add(new Module(
                    name,
                    SourceFile.below(module.resolve("src/main/java")),
                    SourceFile.below(module.resolve("src/test/java"))));
        }
        whole = new Module(
                "all",
                modules.stream().flatMap(module -> module.main().stream()).toList(),
                modules.stream().flatMap(module -> module.test().stream()).toList());
        knots = TypeGraph.of(classes(root)).knots();
        repetitions = Repetitions.in(whole.main());
        forTestsAlone = new DeadCode(classes(root)).names();
    }

    /** Types and methods of main that nothing in main asks for. */
    Set<String> forTestsAlone() {
        return forTestsAlone;
    }

    /** Where the compiled classes of main lie. */
    static List<Path> classes(Path root) {
        return MODULES.stream()
                .map(module -> root.resolve(module).resolve("target/classes"))
                .toList();
    }

    /** Every module, then all of them as one. */
    List<Module> modules() {
        List<Module> all = new ArrayList<>(modules);
        all.add(whole);
        return all;
    }

    List<Set<String>> knots() {
        return knots;
    }

    List<String> repetitions() {
        return repetitions;
    }

    int largestKnot() {
        return knots.isEmpty() ? 1 : knots.get(0).size();
    }

    double testsByMain() {
        return whole.testsByMain();
    }

    /** Types with a file of their own that are of twelve lines or fewer. */
    List<String> tinyTypes() {
        return whole.main().stream()
                .filter(file -> !file.types().isEmpty() && file.types().get(0).lines() <= TINY_LINES)
                .map(SourceFile::fileName)
                .toList();
    }

    /** Records of more than twelve components. */
    List<String> wideRecords() {
        return whole.main().stream()
                .flatMap(file -> file.types().stream())
                .filter(type -> type.components() > MANY_COMPONENTS)
                .map(type -> type.name() + " (" + type.components() + ")")
                .sorted()
                .toList();
    }

    /** Names that more than one file bears, with the folders. */
    Map<String, List<String>> namesUsedTwice() {
        Map<String, List<String>> folders = new TreeMap<>();
        for (Module module : modules) {
            for (SourceFile file : module.main()) {
                if (!file.fileName().equals("package-info.java")) {
                    folders.computeIfAbsent(file.fileName(), name -> new ArrayList<>())
                            .add(module.name() + "/" + file.path().getParent().getFileName());
                }
            }
        }
        folders.values().removeIf(places -> places.size() < 2);
        return folders;
    }

    /** Of the lengths of files of main: the middle one, the one that 95 % do not exceed, the greatest. */
    List<Integer> fileLengths() {
        int[] lengths =
                whole.main().stream().mapToInt(SourceFile::lines).sorted().toArray();
        return IntStream.of(50, 95, 100)
                .map(percent -> lengths[Math.min(lengths.length - 1, lengths.length * percent / 100)])
                .boxed()
                .toList();
    }

    /** Methods of main above that many lines. */
    List<String> methodsAbove(int lines) {
        return longest(SourceFile.Method::lines, lines);
    }

    /** Methods of main of more than that many parameters. */
    List<String> parametersAbove(int parameters) {
        return longest(SourceFile.Method::parameters, parameters);
    }

    private List<String> longest(ToIntFunction<SourceFile.Method> size, int above) {
        return whole.main().stream()
                .flatMap(file -> file.methods().stream())
                .filter(method -> size.applyAsInt(method) > above)
                .sorted(Comparator.comparingInt(size).reversed().thenComparing(SourceFile.Method::name))
                .map(method -> method.name() + " (" + size.applyAsInt(method) + ")")
                .toList();
    }

    /** Files of main whose types no file of test names: tests reach them, if at all, through others. */
    List<SourceFile> namedByNoTest() {
        Set<String> words = whole.test().stream()
                .flatMap(file -> file.text().stream())
                .flatMap(line -> List.of(line.split("\\W+")).stream())
                .collect(Collectors.toSet());
        return whole.main().stream()
                .filter(file -> !file.types().isEmpty())
                .filter(file -> !words.contains(file.types().get(0).name()))
                .sorted(Comparator.comparingInt(SourceFile::lines).reversed())
                .toList();
    }
}
