package entente.scenarios;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each package of this module may depend on. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("entente.scenarios");

    private static final String[] ENGINE = {
        "entente.engine.description", "entente.engine.scenario", "entente.engine.decision", "entente.engine.event"
    };

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of("shape", new String[] {}),
                Arguments.of("message", new String[] {"com.ibm.icu.."}),
                Arguments.of("story", new String[] {"entente.engine.random", "entente.scenarios.message"}),
                Arguments.of("library", new String[] {"com.fasterxml.."}),
                Arguments.of(
                        "schema",
                        new String[] {"com.fasterxml..", "entente.scenarios.message", "entente.scenarios.shape"}),
                Arguments.of("format", new String[] {
                    "com.fasterxml..",
                    "com.networknt..",
                    "org.apache.commons.text.similarity",
                    "org.yaml.snakeyaml..",
                    "entente.scenarios.message",
                    "entente.scenarios.shape",
                    "entente.scenarios.schema",
                    "entente.scenarios.message",
                    "entente.scenarios.library"
                }),
                Arguments.of("imports.table", new String[] {"com.fasterxml..", "entente.scenarios.format"}),
                Arguments.of("imports.relations", new String[] {
                    "com.fasterxml..",
                    "entente.scenarios.imports.table",
                    "entente.scenarios.imports.network",
                    "entente.scenarios.format"
                }),
                Arguments.of("imports.network", new String[] {
                    "com.fasterxml..", "javax.xml.stream", "entente.scenarios.format", "entente.scenarios.imports.table"
                }),
                Arguments.of(
                        "imports.counts",
                        new String[] {"entente.scenarios.format", "entente.scenarios.imports.table"}));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void dependsOnlyOnWhatItMay(String name, String[] others) {
        String own = "entente.scenarios." + name;
        String[] everywhere = {own, "java..", "org.jspecify.annotations"};

        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(everywhere, others, ENGINE)
                        .flatMap(Stream::of)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("entente.scenarios.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
