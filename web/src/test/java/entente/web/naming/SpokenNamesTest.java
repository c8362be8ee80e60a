package entente.web.naming;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.random.Seeds;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names are the same for all who hold a report, and tell nothing else. */
class SpokenNamesTest {

    private static Scenario scenario;
    private static final List<Event> EVENTS = new ArrayList<>();

    @BeforeAll
    static void run() {
        scenario = Scenarios.load("alpine-corridor", List.of("horizonDays=400"));
        Simulation.start(scenario, Seeds.of(3), List.of(), EVENTS::add).advanceTo(400);
    }

    private static SpokenNames names(String secret) {
        return SpokenNames.of(scenario, secret, EVENTS);
    }

    private static List<ReportFiled> filed() {
        return EVENTS.stream()
                .filter(ReportFiled.class::isInstance)
                .map(ReportFiled.class::cast)
                .toList();
    }

    @Test
    void everyHolderSaysTheSameUnlessItHasAnEarlierOneOfThatName() {
        SpokenNames names = names("secret");
        int arrived = 0;
        for (Event event : EVENTS) {
            if (event instanceof ReportArrived sent) {
                String name = names.report(sent.report());
                assertThat(name).matches("[A-Z]{3} [A-Z]+ [0-9]{2}");
                assertThat(names.report(sent.to(), sent.report())).matches(name + "[B-Z]?");
                arrived++;
            }
        }
        assertThat(arrived).isGreaterThan(20);
        for (var nation : scenario.nations()) {
            Map<String, Object> known = names.known(nation.id());
            assertThat(new HashSet<>(known.values())).hasSameSizeAs(known.values());
        }
    }

    @Test
    void theyDependOnTheSecretAndAreNotInTheOrderOfReports() {
        SpokenNames names = names("secret");
        SpokenNames others = names("another");
        String nation = scenario.nations().get(0).id();
        List<String> told = filed().stream()
                .filter(event -> event.nation().equals(nation))
                .map(event -> names.report(event.report()))
                .toList();
        List<String> toldElsewhere = filed().stream()
                .filter(event -> event.nation().equals(nation))
                .map(event -> others.report(event.report()))
                .toList();
        assertThat(told).hasSizeGreaterThan(10);
        assertThat(told).isNotEqualTo(toldElsewhere);
        assertThat(told).isNotEqualTo(told.stream().sorted().toList());
        assertThat(told)
                .isNotEqualTo(told.stream()
                        .sorted(Comparator.comparing(name -> name.substring(name.length() - 2)))
                        .toList());
        Set<String> numbers = new TreeSet<>();
        told.forEach(name -> numbers.add(name.substring(name.length() - 2)));
        assertThat(numbers.size()).isGreaterThan(told.size() / 3);
    }

    @Test
    void aNameDoesNotDependOnWhatOthersDo() {
        ReportFiled one = filed().get(filed().size() - 1);
        SpokenNames alone = SpokenNames.of(scenario, "secret", List.of(one));
        assertThat(alone.report(one.report())).isEqualTo(names("secret").report(one.report()));
    }

    @Test
    void aNationNamesItsOwnCasesAndNoTwoNationsNameOneAlike() {
        SpokenNames names = names("secret");
        Set<Message> all = new HashSet<>();
        int count = 0;
        for (var nation : scenario.nations()) {
            names.cases(nation.id()).values().forEach(name -> all.add((Message) name));
            count += names.cases(nation.id()).size();
        }
        assertThat(count).isGreaterThan(10);
        assertThat(all).hasSize(count);
        assertThat(names.caseName("HMK", "P-unheard-of")).isEqualTo(Message.of("telling.case.unnamed"));
    }

    @Test
    void plotsAreNumberedByNetworkAndImaginedOnesApart() {
        SpokenNames names = names("secret");
        List<PlotBorn> born = EVENTS.stream()
                .filter(PlotBorn.class::isInstance)
                .map(PlotBorn.class::cast)
                .toList();
        String network = born.get(0).network();
        List<Message> told = born.stream()
                .filter(event -> event.network().equals(network))
                .map(event -> names.plot(event.plot()))
                .toList();
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i)).isEqualTo(Message.of("telling.plot", names.of(network), Integer.toString(i + 1)));
        }
        filed().stream()
                .filter(event -> !event.real() && event.kind() == InformationKind.ALERT)
                .forEach(event -> assertThat(names.plot(event.subject()).key()).isEqualTo("telling.plot.false"));
    }

    @Test
    void ofTwoOfOneNameTheLaterHasALetter() {
        ReportFiled one = report("AAA-1");
        ReportFiled other = report("AAA-2");
        SpokenNames names = SpokenNames.of(scenario, "secret", List.of(one, other));
        String nation = one.nation();
        assertThat(names.report("AAA-1")).isEqualTo(names.report("AAA-2"));
        assertThat(names.report(nation, "AAA-1")).isEqualTo(names.report("AAA-1"));
        assertThat(names.report(nation, "AAA-2")).isEqualTo(names.report("AAA-1") + "B");
        assertThat(names.report("unheard-of")).isEqualTo("…");
    }

    private static ReportFiled report(String id) {
        String nation = scenario.nations().get(0).id();
        String network = scenario.networks().get(0).id();
        return new ReportFiled(
                5, id, nation, InformationKind.ALERT, "P-" + id, network, true, "B2", 0.5, Marking.AMBER);
    }
}
