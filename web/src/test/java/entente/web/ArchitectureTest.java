package entente.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom in web. */
@AnalyzeClasses(packages = "entente.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The launcher ties modules together: it alone hands the engine to the commands. */
    @ArchTest
    static final ArchRule THE_LAUNCHER_STARTS_COMMANDS = classes()
            .that()
            .resideInAPackage("entente.web.launch")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "picocli..",
                    "entente.engine",
                    "entente.results.command",
                    "entente.results.experiment",
                    "entente.results.report",
                    "entente.web.launch"));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("entente.web.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
}
