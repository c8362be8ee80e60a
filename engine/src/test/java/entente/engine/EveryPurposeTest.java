package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Decision;
import entente.engine.event.EventListener;
import entente.engine.random.Purpose;
import entente.engine.random.RecordedDraws;
import entente.engine.random.RecordedDraws.Draw;
import entente.engine.random.RecordedDraws.Use;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is done again is drawn anew. Of every purpose, nothing is drawn twice in a run, but for what is listed here with the
 * reason why the second look must find what the first one found.
 */
class EveryPurposeTest {

    /** Marks that are kept: drawn again at a later time, they must be the same. */
    private static final Map<Purpose, Predicate<Draw>> KEPT = Map.ofEntries(
            // The rate of one year is asked for at each birth in it.
            kept(Purpose.BIRTH_RATE, Draw::isNumbered),
            kept(Purpose.TRACE, EveryPurposeTest::isCandidate),
            kept(Purpose.FALSE_LEAD, EveryPurposeTest::isCandidate),
            kept(Purpose.FALSE_MATCH, EveryPurposeTest::isCandidate),
            kept(Purpose.INTRUSION, EveryPurposeTest::isCandidate),
            // A report takes a reader as long each time it comes, by whichever way; likewise for who releases it again.
            kept(Purpose.ANALYSIS, Draw::isNumbered),
            kept(Purpose.RELEASE, Draw::isNumbered),
            // One mark per report and holder, and per report, recipient and gate: asking again changes what is true,
            // not luck.
            kept(Purpose.LINKAGE, Draw::isNumbered),
            kept(Purpose.POLITICS_GATE, Draw::isNumbered),
            kept(Purpose.TRUST_GATE, Draw::isNumbered),
            kept(Purpose.DISCRETION_GATE, Draw::isNumbered),
            kept(Purpose.DETERRENCE, Draw::isNumbered));

    /** Ranks from which one choice takes several in turn, so that it reads them more than once in the same moment. */
    private static final Map<Purpose, Predicate<Draw>> RANKS = Map.<Purpose, Predicate<Draw>>of(
            // Nations over which one plot spreads: the one that ranks first, then the first of those left.
            Purpose.FOOTPRINT, Draw::isNumbered,
            // Of a team those act whose marks are low enough, and whoever has the lowest in any case.
            Purpose.TARGET, Draw::isNumbered,
            // Triadic closure takes the one that ranks first, and then the first of those tied to that one.
            Purpose.RECRUITMENT, EveryPurposeTest::isRank,
            // A report on a plot names the same member of its team to every watchlist that is asked.
            Purpose.WATCHLIST, Draw::isNumbered);

    /** Nothing is drawn for it; its code keeps the keys of assessments apart. */
    private static final Set<Purpose> NEVER_DRAWN = EnumSet.of(Purpose.ASSESSMENT);

    private static final List<Map<Draw, Use>> RUNS = new ArrayList<>();

    private static Map.Entry<Purpose, Predicate<Draw>> kept(Purpose purpose, Predicate<Draw> which) {
        return Map.entry(purpose, which);
    }

    /** The candidates of a stream are found from its key: whoever looks at the same stretch again finds the same ones. */
    private static boolean isCandidate(Draw draw) {
        return !draw.isNumbered();
    }

    /** Small numbers are for losses and delays; ranks are numbered by the keys of members. */
    private static boolean isRank(Draw draw) {
        return Math.abs(draw.index()) > 1_000_000;
    }

    @BeforeAll
    static void record() {
        RUNS.clear();
        record(DrawWorlds.withHosts(), List.of());
        record(DrawWorlds.withDetectors(), DrawWorlds.fickleReleases());
        record(DrawWorlds.arrestedAgain(), List.of());
    }

    private static void record(Scenario scenario, List<Decision> decisions) {
        RecordedDraws draws = new RecordedDraws(Seeds.of(1));
        Simulation simulation = Simulation.start(scenario, draws, decisions, EventListener.NONE);
        draws.timeBy(simulation::day);
        simulation.advanceTo(DrawWorlds.HORIZON);
        RUNS.add(draws.uses());
    }

    private static List<Map.Entry<Draw, Use>> all(Purpose purpose) {
        List<Map.Entry<Draw, Use>> found = new ArrayList<>();
        for (Map<Draw, Use> run : RUNS) {
            run.entrySet().stream()
                    .filter(entry -> entry.getKey().purpose() == purpose)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isListed(Map<Purpose, Predicate<Draw>> list, Draw draw) {
        Predicate<Draw> which = list.get(draw.purpose());
        return which != null && which.test(draw);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnAgainThatIsDoneAgain(Purpose purpose) {
        List<Map.Entry<Draw, Use>> draws = all(purpose);
        assertThat(draws)
                .filteredOn(entry -> entry.getValue().isKept())
                .as("drawn again at a later time")
                .allMatch(entry -> isListed(KEPT, entry.getKey()));
        assertThat(draws)
                .filteredOn(entry -> entry.getValue().isRepeated())
                .as("drawn again at the same time")
                .allMatch(entry -> isListed(KEPT, entry.getKey()) || isListed(RANKS, entry.getKey()));
    }

    @ParameterizedTest
    @EnumSource
    void everyPurposeIsDrawnSomewhere(Purpose purpose) {
        assertThat(all(purpose).isEmpty()).isEqualTo(NEVER_DRAWN.contains(purpose));
    }

    /** A reason that nothing needs any more would hide what comes later. */
    @Test
    void whatIsListedHappens() {
        assertThat(KEPT.keySet())
                .allSatisfy(purpose -> assertThat(all(purpose))
                        .as("%s", purpose)
                        .anyMatch(entry -> entry.getValue().isKept()));
        assertThat(RANKS.keySet())
                .allSatisfy(purpose -> assertThat(all(purpose))
                        .as("%s", purpose)
                        .anyMatch(entry -> entry.getValue().isRepeated()));
    }
}
