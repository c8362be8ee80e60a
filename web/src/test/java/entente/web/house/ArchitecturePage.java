package entente.web.house;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is counted about the code, as a page of documentation. */
final class ArchitecturePage {

    private final Architecture code;

    ArchitecturePage(Architecture code) {
        this.code = code;
    }

    String text() {
        return """
            # Architecture, counted

            <!-- Generated: mvn -pl web -am test -Dtest=ArchitecturePageTest -Dsurefire.failIfNoSpecifiedTests=false -Dentente.writeDocs=true -->

            `web → results → scenarios → engine`, and nothing the other way: Maven sees to it between modules, and an
            `ArchitectureTest` in each says which package may know which. What no rule can say is counted here, from the
            sources and the compiled classes of `src/main`. `ArchitecturePageTest` holds the ceilings; no figure gets worse
            unnoticed. How to add what is added most often stands in [contributing](contributing.md).

            | | 0.1.0 | now | held at |
            | --- | ---: | ---: | ---: |
            %s
            - *knot*: types with a file of their own of which each knows every other, be it through others. A type knows what
              it, or what is nested in it, names in instructions, signatures, descriptions or annotations.
            - *types of %d lines or fewer*: types with a file of their own, from the first annotation to the last brace.
            - *file names used twice*: the same name in two packages, `package-info.java` apart.
            - *test to main*: lines of files of Java, blank ones and comments included.
            - *passages that stand twice*: %d lines and more, without regard to indentation; empty lines, comments, imports and
              lines without a letter or digit do not count.
            - *parameters*: of methods, and of constructors of classes; for records there is the line above.
            - *members that main does not ask for*: methods, constructors and types that tests use and nothing else; what
              overrides, accessors of records, what bears an annotation and constructors without parameters do not count.

            ## Modules

            | module | main: files | lines | test: files | lines | test to main |
            | --- | ---: | ---: | ---: | ---: | ---: |
            %s
            ## What is left

            %s\
            """.formatted(rows(), Architecture.TINY_LINES, Repetitions.LINES, modules(), left());
    }

    private String rows() {
        return Counted.all(code).stream()
                .map(row -> "| " + row.what() + " | " + number(row.before()) + " | " + number(row.now()) + " | "
                        + number(row.most()) + " |\n")
                .collect(Collectors.joining());
    }

    private String modules() {
        return code.modules().stream()
                .map(module -> "| %s | %d | %d | %d | %d | %.2f |%n"
                        .formatted(
                                module.name(),
                                module.main().size(),
                                module.mainLines(),
                                module.test().size(),
                                module.testLines(),
                                module.testsByMain()))
                .collect(Collectors.joining());
    }

    private String left() {
        List<String> knots = code.knots().stream().map(ArchitecturePage::knot).toList();
        return "Knots:\n\n" + list(knots) + "\nRecords of more than " + Architecture.MANY_COMPONENTS + " components: "
                + words(code.wideRecords()) + ".\n\nFile names used twice: "
                + words(code.namesUsedTwice().keySet().stream()
                        .map(name -> "`" + name.replace(".java", "") + "`")
                        .toList())
                + ".\n\nWhat main does not ask for, by package:\n\n" + list(forTestsAlone());
    }

    /** Of each package, its members and types that tests alone ask for. */
    private List<String> forTestsAlone() {
        return code.forTestsAlone().stream()
                .collect(Collectors.groupingBy(
                        ArchitecturePage::folder,
                        TreeMap::new,
                        Collectors.mapping(
                                name -> "`" + name.substring(folder(name).length() + 1) + "`",
                                Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(all -> "`" + all.getKey() + "`: " + all.getValue())
                .toList();
    }

    /** Up to the first name with a capital. */
    private static String folder(String member) {
        return member.replaceFirst("\\.[A-Z].*", "");
    }

    /** The package of the first, and simple names. */
    private static String knot(Set<String> types) {
        String first = types.iterator().next();
        return "`" + first.substring(0, first.lastIndexOf('.')) + "`: "
                + types.stream()
                        .map(type -> type.substring(type.lastIndexOf('.') + 1))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String list(List<String> lines) {
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
