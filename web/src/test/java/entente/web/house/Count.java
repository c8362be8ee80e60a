package entente.web.house;

import java.nio.file.Path;
import java.util.List;

/**
 * Prints what {@link Architecture} counts, with the names behind the figures: for whoever brings one down. The argument is
 * the folder of the project, whose classes are compiled and on the class path.
 */
final class Count {

    private Count() {}

    public static void main(String[] arguments) {
        Path root = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Architecture code = new Architecture(root);
        for (Architecture.Module module : code.modules()) {
            System.out.printf(
                    "%-10s main %6d lines in %4d files, test %6d lines in %4d files, ratio %.3f%n",
                    module.name(),
                    module.mainLines(),
                    module.main().size(),
                    module.testLines(),
                    module.test().size(),
                    module.testsByMain());
        }
        System.out.println("files: median, 95 %, longest: " + code.fileLengths());
        code.knots().stream().limit(6).forEach(knot -> System.out.println("knot of " + knot.size() + ": " + knot));
        print("types of 12 lines or fewer", code.tinyTypes());
        print("records of more than 12 components", code.wideRecords());
        print(
                "names used twice",
                code.namesUsedTwice().entrySet().stream().map(Object::toString).toList());
        print("repetitions", code.repetitions());
        print("methods above 60 lines", code.methodsAbove(60));
        print("methods above 50 lines", code.methodsAbove(50));
        print("more than 7 parameters", code.parametersAbove(7));
        List<String> untested = code.namedByNoTest().stream()
                .map(file -> file.fileName() + " " + file.lines())
                .toList();
        print("named by no test (longest)", untested);
        print("in main for nobody in main", List.copyOf(code.forTestsAlone()));
    }

    private static void print(String title, List<String> found) {
        System.out.println(title + ": " + found.size());
        found.stream().limit(150).forEach(line -> System.out.println("    " + line));
    }
}
