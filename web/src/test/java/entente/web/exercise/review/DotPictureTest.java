package entente.web.exercise.review;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.exercise.review.AttackEvidence.Told;
import entente.web.exercise.review.DotPicture.Row;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Rooms;
import entente.web.exercise.view.ReviewInput;
import entente.web.explore.story.PlotStory;
import entente.web.explore.story.PlotStory.State;
import entente.web.naming.SpokenNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dots and gates of attacks against the event log, read here in another way. */
class DotPictureTest {

    private static final Messages MESSAGES = new Messages();

    @TempDir
    Path folder;

    private Rooms rooms;
    private ReviewInput material;
    private SpokenNames names;
    private AttackEvidence evidence;

    @BeforeEach
    void play() {
        rooms = new Rooms(folder);
        ExerciseRoom room = rooms.create(Rooms.SCENARIO.replace("plotsPerYear: 12", "plotsPerYear: 60"), List.of());
        rooms.start(room);
        rooms.close(room, 6);
        material = room.material();
        names = SpokenNames.of(material.scenario(), material.nameKey(), material.events());
        evidence = AttackEvidence.of(material, (key, parameters) -> MESSAGES.text(Language.ENGLISH, key, parameters));
    }

    @AfterEach
    void shut() {
        rooms.close();
    }

    /** The events up to the attack on which a picture is. */
    private record Attack(AttackLaunched attack, DotPicture picture, List<Event> before) {}

    private List<Attack> attacks() {
        List<Attack> found = new ArrayList<>();
        for (int i = 0; i < material.events().size(); i++) {
            if (material.events().get(i) instanceof AttackLaunched attack) {
                String name = Rooms.words(names.plot(attack.plot()));
                DotPicture picture = evidence.attacks().stream()
                        .map(Told::dots)
                        .filter(dots -> Rooms.words(dots.name()).equals(name))
                        .findFirst()
                        .orElseThrow();
                found.add(new Attack(attack, picture, material.events().subList(0, i)));
            }
        }
        assertThat(found.size()).isGreaterThan(2).isEqualTo(evidence.attacks().size());
        return found;
    }

    /** The alerts on a plot, by id. */
    private static Map<String, ReportFiled> filed(Attack attack) {
        Map<String, ReportFiled> filed = new TreeMap<>();
        for (Event event : attack.before()) {
            if (event instanceof ReportFiled report
                    && report.kind() == InformationKind.ALERT
                    && report.subject().equals(attack.attack().plot())) {
                filed.put(report.report(), report);
            }
        }
        return filed;
    }

    private String row(DotPicture picture, int row) {
        Row found = picture.rows().get(row);
        return found.others() > 0 ? "others" : found.name();
    }

    private String dot(String report, String holder, double day) {
        return names.report(report) + " at " + holder + " since " + day;
    }

    @Test
    void everyDotIsAReportThatWasFiledOrArrivedBeforeTheAttack() {
        int arrivals = 0;
        for (Attack one : attacks()) {
            Set<String> expected = new TreeSet<>();
            Set<String> known = new HashSet<>();
            Map<String, ReportFiled> filed = filed(one);
            filed.values()
                    .forEach(report -> expected.add(dot(report.report(), names.of(report.nation()), report.day())));
            for (Event event : one.before()) {
                if (event instanceof ReportArrived arrived
                        && filed.containsKey(arrived.report())
                        && known.add(arrived.report() + arrived.to())) {
                    expected.add(dot(arrived.report(), names.of(arrived.to()), arrived.day()));
                    arrivals++;
                }
            }
            Set<String> drawn = new TreeSet<>();
            one.picture().dots().stream()
                    .filter(dot -> dot.state() != State.UNDER_WAY)
                    .forEach(dot ->
                            drawn.add(dot.report() + " at " + row(one.picture(), dot.row()) + " since " + dot.day()));
            assertThat(drawn).isEqualTo(expected);
        }
        assertThat(arrivals).isGreaterThan(3);
    }

    @Test
    void everyGateIsTheLastThatASenderClosedToWhoNeverGotTheReport() {
        int gates = 0;
        for (Attack one : attacks()) {
            Map<String, ReportFiled> filed = filed(one);
            Set<String> reached = new HashSet<>();
            Map<String, ReportWithheld> last = new TreeMap<>();
            for (Event event : one.before()) {
                if (event instanceof ReportShared shared) {
                    reached.add(shared.report() + ">" + shared.to());
                } else if (event instanceof ReportArrived arrived) {
                    reached.add(arrived.report() + ">" + arrived.to());
                } else if (event instanceof ReportWithheld withheld && filed.containsKey(withheld.report())) {
                    last.put(withheld.report() + ">" + withheld.to() + "<" + withheld.from(), withheld);
                }
            }
            List<String> expected = new ArrayList<>();
            last.values().stream()
                    .filter(stop -> !reached.contains(stop.report() + ">" + stop.to()))
                    .filter(stop -> !filed.get(stop.report()).nation().equals(stop.to()))
                    .forEach(stop -> {
                        expected.add(names.report(stop.report()) + " " + stop.day() + " " + stop.obstacle());
                    });
            assertThat(one.picture().gates())
                    .extracting(gate -> gate.report() + " " + gate.day() + " "
                            + gate.letters().key().substring(11))
                    .containsExactlyInAnyOrderElementsOf(expected);
            gates += expected.size();
        }
        assertThat(gates).isGreaterThan(3);
    }

    @Test
    void theTargetIsFirstAndDaysRunFromTheFirstReportToTheAttack() {
        for (Attack one : attacks()) {
            DotPicture picture = one.picture();
            assertThat(picture.rows().get(0).name())
                    .isEqualTo(names.of(one.attack().target()));
            assertThat(picture.rows()).filteredOn(Row::target).hasSize(1);
            assertThat(picture.endDay()).isEqualTo(one.attack().day());
            assertThat(picture.ending()).isEqualTo(PlotStory.Ending.ATTACK);
            double first = filed(one).values().stream()
                    .mapToDouble(ReportFiled::day)
                    .min()
                    .orElseGet(() -> born(one));
            assertThat(picture.fromDay()).isEqualTo(first);
            assertThat(picture.dots()).allSatisfy(dot -> {
                assertThat(dot.day()).isBetween(picture.fromDay(), picture.endDay());
                assertThat(dot.filedDay()).isLessThanOrEqualTo(dot.day());
            });
        }
    }

    private static double born(Attack one) {
        return one.before().stream()
                .filter(event -> event instanceof PlotBorn birth
                        && birth.plot().equals(one.attack().plot()))
                .mapToDouble(Event::day)
                .findFirst()
                .orElseThrow();
    }

    /** Neither ids of plots nor of reports are in what goes to those who took part. */
    @Test
    void itIsToldInNamesAlone() {
        String all = evidence.toString();
        material.events().forEach(event -> {
            if (event instanceof ReportFiled report) {
                assertThat(all).doesNotContainPattern("\\b" + report.report() + "\\b");
            } else if (event instanceof PlotBorn plot) {
                assertThat(all).doesNotContainPattern("\\b" + plot.plot() + "\\b");
            }
        });
        assertThat(evidence.attacks().get(0).title()).matches("The Tide \\d+: attack on (Alder|Birch|Cedar), day \\d+");
        assertThat(evidence.foiled())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.title())
                        .matches("The Tide \\d+: plot against (Alder|Birch|Cedar), foiled on day \\d+"));
    }
}
