package entente.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

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
                    "entente.results.console",
                    "entente.results.experiment",
                    "entente.results.report",
                    "entente.results.report.document",
                    "entente.results.version",
                    "entente.web.data",
                    "entente.web.launch",
                    "entente.web.server"));

    /** Commands are started by the launcher alone. */
    @ArchTest
    static final ArchRule NOBODY_ELSE_KNOWS_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackage("entente.web.launch")
            .should()
            .dependOnClassesThat(resideInAPackage("entente.results.command"));

    /** Routes are added to one registry, which asks for a role; the web server itself is told by that registry alone. */
    @ArchTest
    static final ArchRule ROUTES_HAVE_ROLES = noClasses()
            .that()
            .resideOutsideOfPackages("entente.web.access", "entente.web.server")
            .should()
            .dependOnClassesThat(resideInAPackage("io.javalin.config.."));

    /** What knows no web server can be tested, and used, without one. */
    @ArchTest
    static final ArchRule SOME_KNOW_NO_WEB_SERVER = noClasses()
            .that()
            .resideInAnyPackage(
                    "entente.web.data",
                    "entente.web.map",
                    "entente.web.problem",
                    "entente.web.naming",
                    "entente.web.exercise.telling",
                    "entente.web.exercise.record",
                    "entente.web.exercise.store",
                    "entente.web.exercise.condition",
                    "entente.web.exercise.state",
                    "entente.web.exercise.view",
                    "entente.web.exercise.papers",
                    "entente.web.exercise.service",
                    "entente.web.exercise.review",
                    "entente.web.document")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.javalin..", "jakarta..", "org.eclipse.jetty.."));

    /** Texts are made from scenarios, events and views, and from nothing that people do in a room. */
    @ArchTest
    static final ArchRule TEXTS_KNOW_NO_ROOM = classes()
            .that()
            .resideInAnyPackage("entente.web.naming", "entente.web.exercise.telling")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.codec..",
                    "entente.engine.description",
                    "entente.engine.event",
                    "entente.engine.scenario",
                    "entente.engine.view",
                    "entente.scenarios.story",
                    "entente.web.naming",
                    "entente.web.exercise.telling"));

    /** Pages and gates keep no files. */
    @ArchTest
    static final ArchRule PAGES_KEEP_NO_FILES = noClasses()
            .that()
            .resideInAnyPackage("entente.web.page", "entente.web.map", "entente.web.access")
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file"));

    /** Exercises read the time from one place, and draw secrets from what they are given. */
    @ArchTest
    static final ArchRule EXERCISES_HAVE_ONE_CLOCK = noClasses()
            .that()
            .resideInAPackage("entente.web.exercise..")
            .and()
            .doNotHaveSimpleName("Timepiece")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now");

    /** What entries do knows nobody who looks at it; pictures know the state alone; commands and streams know both. */
    @ArchTest
    static final ArchRule EXERCISES_HAVE_LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("entente.web.exercise..")
            .layer("record")
            .definedBy("entente.web.exercise.record", "entente.web.exercise.store")
            .layer("condition")
            .definedBy("entente.web.exercise.condition")
            .layer("telling")
            .definedBy("entente.web.exercise.telling")
            .layer("state")
            .definedBy("entente.web.exercise.state")
            .layer("view")
            .definedBy("entente.web.exercise.view")
            .layer("service")
            .definedBy("entente.web.exercise.service")
            .layer("review")
            .definedBy("entente.web.exercise.review")
            .layer("papers")
            .definedBy("entente.web.exercise.papers")
            .layer("http")
            .definedBy("entente.web.exercise.http")
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("review")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("papers")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("view")
            .mayOnlyBeAccessedByLayers("service", "review", "http")
            .whereLayer("state")
            .mayOnlyBeAccessedByLayers("view", "service", "papers", "http")
            .whereLayer("telling")
            .mayOnlyBeAccessedByLayers("state", "view")
            .whereLayer("condition")
            .mayOnlyBeAccessedByLayers("state");

    /** Within the exercise: records know nothing, the room knows its store, and the review knows the room. */
    @ArchTest
    static final ArchRule NO_CYCLES_IN_EXERCISES =
            slices().matching("entente.web.exercise.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("entente.web.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
}
