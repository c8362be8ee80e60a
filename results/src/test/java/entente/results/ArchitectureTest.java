package entente.results;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom in results. */
@AnalyzeClasses(packages = "entente.results", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MEASURE = "entente.results.measure";
    private static final String STATISTICS = "entente.results.statistics";
    private static final String EXPERIMENT = "entente.results.experiment";
    private static final String ATTRIBUTION = "entente.results.attribution";
    private static final String CALIBRATION = "entente.results.calibration";
    private static final String DESIGN = "entente.results.design";
    private static final String PLAN = "entente.results.plan";
    private static final String STORE = "entente.results.store";
    private static final String SWEEP = "entente.results.sweep";
    private static final String SENSITIVITY = "entente.results.sensitivity";
    private static final String REGRESSION = "entente.results.regression";
    private static final String VALIDATION = "entente.results.validation";
    private static final String LAWS = "entente.results.laws";
    private static final String MECHANISM = "entente.results.mechanism";
    private static final String NETWORK = "entente.results.network";
    private static final String VERIFICATION = "entente.results.verification";
    private static final String ORACLE = "entente.results.verification.oracle";
    private static final String REPORT = "entente.results.report";
    private static final String DOCUMENT = "entente.results.report.document";
    private static final String SWEEP_REPORT = "entente.results.report.sweep";
    private static final String ANALYSIS = "entente.results.analysis";
    private static final String FRONT_REPORT = "entente.results.report.front";
    private static final String OPTIMISATION = "entente.results.optimisation";
    private static final String DEPENDENCE = "entente.results.dependence";
    private static final String TREE = "entente.results.tree";
    private static final String DISCOVERY = "entente.results.discovery";
    private static final String COURSE = "entente.results.course";
    private static final String SELECTION = "entente.results.selection";
    private static final String FIGURE = "entente.results.figure";
    private static final String TEXT = "entente.results.text";
    private static final String VERSION = "entente.results.version";
    private static final String CONSOLE = "entente.results.console";
    private static final String COMMAND = "entente.results.command";

    private static final List<String> EVERYWHERE =
            List.of("java..", "org.jspecify..", "org.apache.commons.codec.digest", "org.apache.commons.text");
    private static final String DESCRIPTION = "entente.engine.scenario..";
    private static final String FORMAT = "entente.scenarios.format..";
    private static final String COUNTS = "entente.scenarios.imports.counts..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String MATHEMATICS = "org.apache.commons.math3..";

    @ArchTest
    static final ArchRule MEASURES_ARE_MADE_FROM_EVENTS_ALONE = allowed(
            MEASURE, STATISTICS, DESCRIPTION, "entente.engine.event..", "entente.scenarios.schema..", MATHEMATICS);

    @ArchTest
    static final ArchRule THE_VERSION_KNOWS_NOTHING = allowed(VERSION);

    @ArchTest
    static final ArchRule TEXTS_KNOW_NOTHING_OF_WHAT_THEY_SAY = allowed(TEXT, STATISTICS, FORMAT, JACKSON);

    @ArchTest
    static final ArchRule STATISTICS_KNOW_NO_MEASURES = allowed(STATISTICS, "entente.engine.random..", MATHEMATICS);

    @ArchTest
    static final ArchRule EXPERIMENTS_RUN_AND_MEASURE = allowed(
            EXPERIMENT,
            MEASURE,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.decision..",
            "entente.engine.event..",
            FORMAT);

    @ArchTest
    static final ArchRule ATTRIBUTIONS_RUN_SUBSETS_AND_COUNT =
            allowed(ATTRIBUTION, EXPERIMENT, STATISTICS, DESCRIPTION, "entente.engine", "entente.engine.event..");

    @ArchTest
    static final ArchRule CALIBRATIONS_RUN_AND_COUNT = allowed(
            CALIBRATION,
            EXPERIMENT,
            STATISTICS,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.event..",
            "entente.engine.random..",
            FORMAT,
            COUNTS,
            MATHEMATICS);

    @ArchTest
    static final ArchRule DESIGNS_ARE_GEOMETRY = allowed(DESIGN, "entente.engine.random..", MATHEMATICS);

    @ArchTest
    static final ArchRule PLANS_SAY_WHAT_IS_RUN = allowed(
            PLAN,
            DESIGN,
            EXPERIMENT,
            MEASURE,
            DESCRIPTION,
            "entente.engine.description..",
            FORMAT,
            "entente.scenarios.message..",
            "entente.scenarios.imports.table..",
            "entente.scenarios.library..",
            "entente.scenarios.schema..",
            "entente.scenarios.shape..",
            JACKSON);

    @ArchTest
    static final ArchRule STORES_KNOW_ROWS_AND_FILES = allowed(
            STORE,
            PLAN,
            MEASURE,
            STATISTICS,
            DESCRIPTION,
            "entente.engine.description..",
            FORMAT,
            JACKSON,
            "org.duckdb..");

    @ArchTest
    static final ArchRule SWEEPS_RUN_PLANS_INTO_STORES = allowed(
            SWEEP,
            PLAN,
            STORE,
            EXPERIMENT,
            MEASURE,
            STATISTICS,
            VERSION,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.event..",
            "entente.engine.decision..",
            FORMAT,
            JACKSON);

    @ArchTest
    static final ArchRule REGRESSIONS_KNOW_POINTS_AND_OUTPUTS = allowed(REGRESSION, STATISTICS, MATHEMATICS);

    @ArchTest
    static final ArchRule SENSITIVITY_VARIES_WHAT_IS_ASSUMED = allowed(
            SENSITIVITY,
            DESIGN,
            EXPERIMENT,
            STATISTICS,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.description..",
            "entente.engine.event..",
            "entente.engine.random..",
            FORMAT,
            "entente.scenarios.library..",
            "entente.scenarios.shape..",
            JACKSON,
            MATHEMATICS);

    @ArchTest
    static final ArchRule LAWS_COMPARE_RUNS = allowed(
            LAWS,
            EXPERIMENT,
            MEASURE,
            STATISTICS,
            DOCUMENT,
            TEXT,
            VERSION,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.event..",
            "entente.engine.random..",
            "entente.engine.view..",
            FORMAT,
            "entente.scenarios.library..",
            MATHEMATICS);

    @ArchTest
    static final ArchRule MECHANISMS_COMPARE_RUNS = allowed(
            MECHANISM,
            EXPERIMENT,
            MEASURE,
            STATISTICS,
            DOCUMENT,
            TEXT,
            VERSION,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.decision..",
            "entente.engine.description..",
            "entente.engine.event..",
            FORMAT,
            "entente.scenarios.library..");

    @ArchTest
    static final ArchRule VALIDATIONS_COMPARE_WITH_DATA = allowed(
            VALIDATION,
            DOCUMENT,
            CALIBRATION,
            DESIGN,
            SENSITIVITY,
            EXPERIMENT,
            MEASURE,
            STATISTICS,
            NETWORK,
            ORACLE,
            LAWS,
            TEXT,
            VERSION,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.decision..",
            "entente.engine.event..",
            "entente.engine.random..",
            "entente.engine.threat..",
            "entente.engine.view..",
            FORMAT,
            COUNTS,
            "entente.scenarios.imports.network..",
            MATHEMATICS);

    @ArchTest
    static final ArchRule NETWORKS_ARE_STUDIED_WITHOUT_RUNNING_THEM =
            allowed(NETWORK, STATISTICS, "entente.engine.random..", "org.jgrapht..");

    @ArchTest
    static final ArchRule ORACLES_KNOW_NO_ENGINE = allowed(ORACLE, MATHEMATICS);

    @ArchTest
    static final ArchRule VERIFICATION_RUNS_AND_COMPARES = allowed(
            VERIFICATION,
            ORACLE,
            EXPERIMENT,
            MEASURE,
            NETWORK,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.event..",
            "entente.engine.politics..",
            "entente.engine.random..",
            "entente.engine.threat..",
            "entente.engine.view..",
            FORMAT,
            "entente.scenarios.imports..",
            JACKSON,
            MATHEMATICS);

    @ArchTest
    static final ArchRule REPORTS_SAY_WHAT_CAME_OUT = allowed(
            REPORT,
            DOCUMENT,
            FIGURE,
            TEXT,
            VERSION,
            STORE,
            PLAN,
            MEASURE,
            STATISTICS,
            EXPERIMENT,
            ATTRIBUTION,
            CALIBRATION,
            NETWORK,
            SENSITIVITY,
            VERIFICATION,
            DESCRIPTION,
            FORMAT,
            "entente.scenarios.schema..",
            JACKSON);

    @ArchTest
    static final ArchRule DISCOVERY_KNOWS_POINTS_AND_CASES = allowed(DISCOVERY, TREE, MATHEMATICS);

    @ArchTest
    static final ArchRule TREES_KNOW_POINTS_AND_OUTPUTS = allowed(TREE, "entente.engine.random..", MATHEMATICS);

    @ArchTest
    static final ArchRule DEPENDENCE_KNOWS_POINTS_AND_OUTPUTS =
            allowed(DEPENDENCE, STATISTICS, TREE, "entente.engine.random..", MATHEMATICS);

    @ArchTest
    static final ArchRule COURSES_KNOW_RUNS_AND_COUNTS = allowed(COURSE, "entente.engine.random..", MATHEMATICS);

    @ArchTest
    static final ArchRule SELECTION_KNOWS_POLICIES_AND_VALUES = allowed(SELECTION, STATISTICS, MATHEMATICS);

    @ArchTest
    static final ArchRule OPTIMISATION_RUNS_AND_MEASURES = allowed(
            OPTIMISATION,
            EXPERIMENT,
            MEASURE,
            STATISTICS,
            DESCRIPTION,
            "entente.engine",
            "entente.engine.description..",
            "entente.engine.event..",
            "entente.engine.random..",
            FORMAT,
            "org.moeaframework..");

    @ArchTest
    static final ArchRule FIGURES_KNOW_NOTHING_OF_WHAT_THEY_SHOW =
            allowed(FIGURE, "javax.xml.stream..", "javax.imageio..");

    @ArchTest
    static final ArchRule ANALYSES_READ_STORES = allowed(
            ANALYSIS,
            STORE,
            PLAN,
            DESIGN,
            EXPERIMENT,
            MEASURE,
            STATISTICS,
            SENSITIVITY,
            DEPENDENCE,
            REGRESSION,
            DISCOVERY,
            TREE,
            COURSE,
            SELECTION,
            "entente.engine.description..",
            "entente.engine.random..",
            FORMAT);

    @ArchTest
    static final ArchRule DOCUMENTS_KNOW_NOTHING_OF_WHAT_THEY_SAY = allowed(DOCUMENT, FIGURE, TEXT);

    @ArchTest
    static final ArchRule SWEEP_REPORTS_SAY_WHAT_WAS_FOUND = allowed(
            SWEEP_REPORT,
            DOCUMENT,
            REPORT,
            TEXT,
            VERSION,
            FIGURE,
            ANALYSIS,
            STORE,
            PLAN,
            EXPERIMENT,
            MEASURE,
            STATISTICS,
            SENSITIVITY,
            DEPENDENCE,
            REGRESSION,
            DISCOVERY,
            COURSE,
            SELECTION,
            JACKSON);

    @ArchTest
    static final ArchRule FRONT_REPORTS_SAY_WHAT_WAS_FOUND = allowed(
            FRONT_REPORT,
            SWEEP_REPORT,
            DOCUMENT,
            REPORT,
            TEXT,
            VERSION,
            FIGURE,
            OPTIMISATION,
            MEASURE,
            EXPERIMENT,
            STATISTICS,
            DESCRIPTION,
            JACKSON);

    @ArchTest
    static final ArchRule CONSOLES_RUN_COMMAND_LINES =
            allowed(CONSOLE, EXPERIMENT, REPORT, VERSION, FORMAT, "picocli..", "me.tongfei..");

    /** Commands are started by the command line alone. */
    @ArchTest
    static final ArchRule NOBODY_KNOWS_COMMANDS =
            noClasses().that().resideOutsideOfPackage(COMMAND).should().dependOnClassesThat(resideInAPackage(COMMAND));

    @ArchTest
    static final ArchRule COMMANDS_TIE_IT_TOGETHER = allowed(
            COMMAND,
            CONSOLE,
            PLAN,
            STORE,
            SWEEP,
            EXPERIMENT,
            ATTRIBUTION,
            NETWORK,
            CALIBRATION,
            LAWS,
            MECHANISM,
            VALIDATION,
            VERIFICATION,
            REPORT,
            TEXT,
            VERSION,
            DOCUMENT,
            SWEEP_REPORT,
            FRONT_REPORT,
            OPTIMISATION,
            SENSITIVITY,
            MEASURE,
            ANALYSIS,
            FIGURE,
            DESCRIPTION,
            "entente.engine.description..",
            "entente.engine.random..",
            "entente.engine.threat..",
            FORMAT,
            "entente.scenarios.library..",
            "entente.scenarios.imports..",
            JACKSON,
            "picocli..",
            "me.tongfei..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("entente.results.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_COMMANDS_SPEAK_TO_THE_TERMINAL = noClasses()
            .that(resideOutsideOfPackage(CONSOLE))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static ArchRule allowed(String owner, String... others) {
        List<String> packages = new ArrayList<>(EVERYWHERE);
        packages.add(owner);
        packages.addAll(List.of(others));
        return classes()
                .that()
                .resideInAPackage(owner)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)));
    }
}
