package entente.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which package of the engine may know which, and what none may use so that a run stays a pure function. */
class ArchitectureTest {

    private static final String ENGINE = "entente.engine";

    /** By package: the packages it may depend on beside itself. A package that is not listed may not exist. */
    private static final Map<String, Set<String>> ALLOWED = allowed();

    /** Methods of Math whose results are exact to the last bit on every machine; of others StrictMath's are. */
    private static final Set<String> EXACT = Set.of(
            "abs",
            "min",
            "max",
            "floor",
            "ceil",
            "round",
            "rint",
            "signum",
            "sqrt",
            "nextUp",
            "nextDown",
            "nextAfter",
            "ulp",
            "floorMod",
            "floorDiv",
            "addExact",
            "subtractExact",
            "multiplyExact",
            "negateExact",
            "incrementExact",
            "toIntExact",
            "multiplyHigh");

    private static final JavaClasses ENGINE_CLASSES = new ClassFileImporter()
            .importUrl(Simulation.class.getProtectionDomain().getCodeSource().getLocation());

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        allowed.put("description", Set.of());
        allowed.put("kernel", Set.of());
        allowed.put("scenario", Set.of("description"));
        allowed.put("event", Set.of("scenario", "description"));
        allowed.put("random", Set.of("scenario", "description"));
        allowed.put("decision", Set.of("kernel", "event", "scenario", "description"));
        allowed.put("view", Set.of("scenario"));
        allowed.put("autopilot", Set.of("view", "decision", "scenario", "description"));
        allowed.put("run", Set.of("random", "event", "scenario", "description"));
        Set<String> base = Set.of("kernel", "random", "scenario", "description", "event", "run", "decision");
        allowed.put("threat", base);
        allowed.put("politics", base);
        allowed.put("intelligence", with(base, "threat", "politics"));
        allowed.put("sharing", with(base, "threat", "politics", "intelligence"));
        Set<String> world = with(base, "threat", "politics", "intelligence", "sharing");
        allowed.put("diplomacy", world);
        allowed.put("capacity", world);
        allowed.put("operations", world);
        allowed.put("justice", with(world, "operations"));
        allowed.put("routine", with(world, "autopilot", "view"));
        allowed.put("window", with(world, "operations", "routine", "view"));
        allowed.put(
                "assembly", with(world, "diplomacy", "capacity", "operations", "justice", "routine", "window", "view"));
        allowed.put(
                "",
                Set.of(
                        "assembly",
                        "decision",
                        "description",
                        "event",
                        "random",
                        "scenario",
                        "threat",
                        "view",
                        "window",
                        "kernel"));
        return allowed;
    }

    private static Set<String> with(Set<String> packages, String... more) {
        Set<String> union = new LinkedHashSet<>(packages);
        union.addAll(List.of(more));
        return union;
    }

    /** The package below the engine's, empty for the engine's own. */
    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ENGINE) ? "" : name.substring(ENGINE.length() + 1);
    }

    @Test
    void thereIsSomethingToCheck() {
        assertThat(ENGINE_CLASSES).hasSizeGreaterThan(50);
    }

    @Test
    void everyPackageKnowsOnlyWhatItMay() {
        classes()
                .should(new ArchCondition<>("depend on allowed packages only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Set<String> may = ALLOWED.get(part(type));
                        Set<String> does = new TreeSet<>();
                        type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                                .filter(target -> target.getPackageName().startsWith(ENGINE))
                                .map(ArchitectureTest::part)
                                .filter(part -> !part.equals(part(type)))
                                .forEach(does::add);
                        boolean fine = may != null && may.containsAll(does);
                        events.add(new SimpleConditionEvent(
                                type, fine, type.getName() + " depends on " + does + ", allowed is " + may));
                    }
                })
                .check(ENGINE_CLASSES);
    }

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching(ENGINE + ".(*)..").should().beFreeOfCycles().check(ENGINE_CLASSES);
    }

    @Test
    void onlyTheKernelKnowsMason() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE + ".kernel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec..")
                .check(ENGINE_CLASSES);
    }

    @Test
    void nothingElseThanJavaMasonAndJSpecifyIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ENGINE + "..", "java..", "sim..", "ec..", "org.jspecify..")
                .check(ENGINE_CLASSES);
    }

    @Test
    void noFilesNetworkWallClockLoggingOrThreads() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio..",
                        "java.time..",
                        "java.net..",
                        "java.sql..",
                        "java.util.logging..",
                        "java.util.concurrent..",
                        "java.security..")
                .check(ENGINE_CLASSES);
        // Enumerations and MASON's steppables are serializable whether they want to or not.
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "belong to java.io",
                        type -> type.getPackageName().equals("java.io")
                                && !type.getName().endsWith("Serializable")))
                .check(ENGINE_CLASSES);
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "read a clock",
                        call -> owner(call).equals("java.lang.System")
                                && Set.of("nanoTime", "currentTimeMillis", "getenv", "getProperty", "identityHashCode")
                                        .contains(call.getName())))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .check(ENGINE_CLASSES);
    }

    @Test
    void drawsAndMathematicsAreTheSameEverywhere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID)|java\\.util\\.random\\..*")
                .check(ENGINE_CLASSES);
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "call a method of Math that may differ between machines",
                        call -> owner(call).equals("java.lang.Math") && !EXACT.contains(call.getName())))
                .check(ENGINE_CLASSES);
    }

    /** Collections in the order of hashes, or of Java's own random salt, would let a run depend on the machine. */
    @Test
    void nothingIsKeptInTheOrderOfHashes() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ENGINE + ".scenario.References")
                .should()
                .accessTargetWhere(describe(
                        "make a collection in the order of hashes",
                        call -> Set.of(HashMap.class.getName(), HashSet.class.getName(), "java.util.IdentityHashMap")
                                .contains(owner(call))))
                .check(ENGINE_CLASSES);
        noClasses()
                .should()
                .accessTargetWhere(describe("copy into an order of hashes", ArchitectureTest::ordersByHash))
                .check(ENGINE_CLASSES);
    }

    private static boolean ordersByHash(JavaAccess<?> call) {
        String method = owner(call) + "." + call.getName();
        return Set.of("java.util.Map.copyOf", "java.util.Set.copyOf", "java.util.stream.Collectors.toSet")
                .contains(method);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }
}
