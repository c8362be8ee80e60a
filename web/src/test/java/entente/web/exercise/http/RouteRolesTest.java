package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes.AccessRoute;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route of an exercise stands here with those it is for: a new one fails until somebody has said for whom it is. */
class RouteRolesTest {

    private static final Set<String> ALL =
            Set.of("lead", "VAL", "VAL-member", "VAL-controller", "DOR", "observer", "screen");
    private static final Set<String> PEOPLE = Set.of("lead", "VAL", "VAL-member", "VAL-controller", "DOR", "observer");
    private static final Set<String> DELEGATES = Set.of("VAL", "VAL-member", "DOR");
    private static final Set<String> CONTROL = Set.of("lead");
    private static final Set<String> LEADING = Set.of("lead", "VAL-controller");

    private static final Map<String, Set<String>> ROLES = new TreeMap<>();

    static {
        String page = "GET /exercises/{id}/";
        ROLES.put(page + "control", LEADING);
        List.of("lobby", "review", "summary", "timeline.csv", "timeline.xlsx", "documents", "documents/{file}")
                .forEach(name -> ROLES.put(page + name, CONTROL));
        ROLES.put(page + "desk", DELEGATES);
        ROLES.put(page + "screen", ALL);
        ROLES.put(page + "happened", PEOPLE);
        String get = "GET /api/v1/exercises/{id}/";
        List.of("as/{nation}", "presence").forEach(name -> ROLES.put(get + name, LEADING));
        List.of("past/{moves}", "log", "codes", "left", "reach", "reviews/{number}", "dots")
                .forEach(name -> ROLES.put(get + name, CONTROL));
        List.of("picture", "events", "ground").forEach(name -> ROLES.put(get + name, ALL));
        List.of("happened", "opening").forEach(name -> ROLES.put(get + name, PEOPLE));
        String post = "POST /api/v1/exercises/{id}/";
        List.of("codes", "conditions", "reach", "reviews", "preparations", "branches", "pseudonyms", "deletion")
                .forEach(name -> ROLES.put(post + name, CONTROL));
        ROLES.put(post + "commands", ALL);
        ROLES.put(post + "previews", DELEGATES);
        ROLES.put(post + "words", Set.of("lead", "VAL", "VAL-member", "DOR"));
    }

    @TempDir
    static Path folder;

    private static TestExercise exercise;

    @BeforeAll
    static void open() {
        exercise = TestExercise.open(folder);
    }

    @AfterAll
    static void stop() {
        exercise.close();
    }

    private static String name(AccessRoute route) {
        return route.method().name() + " " + route.path();
    }

    @Test
    void everyRouteOfAnExerciseIsInTheTable() {
        Set<String> routes = new TreeSet<>();
        exercise.server().server().routes().stream()
                .filter(route -> route.path().matches("(/api/v1)?/exercises/\\{id}/.+"))
                .filter(route -> route.role() == AccessRole.VISITOR)
                .forEach(route -> routes.add(name(route)));
        assertThat(routes).isEqualTo(ROLES.keySet());
    }

    /** What leads into an exercise, or makes one, is for visitors or the host and knows no seats. */
    @Test
    void everyOtherRouteOfExercisesIsInAListToo() {
        Set<String> routes = new TreeSet<>();
        exercise.server().server().routes().stream()
                .filter(route ->
                        route.path().contains("exercises") || route.path().startsWith("/join"))
                .filter(route -> !ROLES.containsKey(name(route)))
                .forEach(route -> routes.add(name(route) + " " + route.role()));
        assertThat(routes)
                .containsExactly(
                        "GET /api/v1/plans/{id}/exercises HOST",
                        "GET /exercises VISITOR",
                        "GET /exercises/new HOST",
                        "GET /exercises/{id} VISITOR",
                        "GET /join VISITOR",
                        "GET /join/{link} VISITOR",
                        "POST /api/v1/exercises HOST",
                        "POST /api/v1/plans/{id}/exercises HOST",
                        "POST /exercises/demonstration HOST",
                        "POST /exercises/{id}/lead HOST",
                        "POST /join VISITOR");
    }

    @Test
    void everyRouteRefusesTheRolesThatItIsNotFor() {
        for (AccessRoute route : exercise.server().server().routes()) {
            Set<String> roles = ROLES.get(name(route));
            if (roles == null || route.path().endsWith("/events")) {
                continue;
            }
            for (String who : ALL) {
                if (roles.contains(who)) {
                    if (route.method().name().equals("GET")) {
                        assertThat(answer(route, who).statusCode())
                                .as(name(route) + " " + who)
                                .isIn(200, 404);
                    }
                } else {
                    assertThat(answer(route, who).statusCode())
                            .as(name(route) + " " + who)
                            .isEqualTo(403);
                }
            }
            assertThat(answer(route, "stranger").statusCode()).as(name(route)).isEqualTo(404);
        }
    }

    private static HttpResponse<String> answer(AccessRoute route, String who) {
        Client client = exercise.of(who);
        String address = exercise.address(route);
        return route.method().name().equals("GET") ? client.get(address) : client.post(address, "{}");
    }
}
