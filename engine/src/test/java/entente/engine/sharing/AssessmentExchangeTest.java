package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.InstitutionEvent.AssessmentsMerged;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Obstacle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an exchange merges threat assessments for its members. */
class AssessmentExchangeTest extends AssessmentWorld {

    /** What it has merged counts as it is, not at the weight of an assessment that one author sends. */
    @Test
    void anExchangeSendsEachMemberWhatTheOthersKnow() {
        Simulation simulation =
                advance(190, author("AAA"), author("CCC"), blind("BBB"), exchange("XXX", "AAA", "BBB", "CCC"));
        assertThat(of(AssessmentsMerged.class))
                .containsExactly(
                        new AssessmentsMerged(150, "XXX", "one", 2, 3), new AssessmentsMerged(150, "XXX", "two", 2, 3));
        for (String nation : List.of("AAA", "BBB", "CCC")) {
            double[] counted = {1, 1};
            for (String author : List.of("AAA", "CCC")) {
                boolean own = author.equals(nation);
                for (int k = 0; k < 2; k++) {
                    String network = k == 0 ? "one" : "two";
                    counted[k] += own ? filed(author, network, 190) : 0.75 * filed(author, network, EVERY);
                }
            }
            assertThat(simulation.asNation(nation).estimates().get(0))
                    .isCloseTo(counted[0] / (counted[0] + counted[1]), within(1e-12));
        }
        assertThat(of(AssessmentUsed.class)).hasSize(6).allMatch(e -> e.sender().equals("XXX"));
        assertThat(of(ReportShared.class)).allMatch(e -> e.kind() == InformationKind.ASSESSMENT);
    }

    @Test
    void whatComesByTwoWaysCountsOnce() {
        Record[] merged = {author("AAA"), blind("BBB"), exchange("XXX", "AAA", "BBB")};
        Record direct = agreement("AAA", "BBB", "kinds", List.of(InformationKind.ASSESSMENT));
        Record[] both = Stream.concat(Arrays.stream(merged), Stream.of(direct)).toArray(Record[]::new);
        double once = advance(190, merged).asNation("BBB").estimates().get(0);
        assertThat(once).isNotEqualTo(0.5);
        assertThat(of(AssessmentUsed.class)).hasSize(2);
        events.clear();
        assertThat(advance(190, both).asNation("BBB").estimates().get(0)).isEqualTo(once);
        assertThat(of(AssessmentUsed.class)).hasSize(4);
    }

    @Test
    void originatorControlKeepsAnAssessmentOutOfTheMerging() {
        advance(
                190,
                author("AAA", "originatorControl", true),
                author("CCC"),
                blind("BBB"),
                exchange("XXX", "AAA", "BBB", "CCC"));
        assertThat(of(ReportWithheld.class))
                .filteredOn(e -> e.from().equals("XXX"))
                .hasSize(4)
                .allMatch(e -> e.obstacle() == Obstacle.MARKING && e.report().startsWith("AAA"));
        assertThat(of(ReportArrived.class))
                .filteredOn(e -> e.from().equals("XXX"))
                .isNotEmpty()
                .allMatch(e -> e.report().startsWith("CCC"));
    }

    @ParameterizedTest
    @EnumSource(
            value = InstitutionKind.class,
            names = {"ASSESSMENT_EXCHANGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void noOtherInstitutionTakesAssessments(InstitutionKind kind) {
        advance(190, author("AAA"), blind("BBB"), institution("XXX", kind, "AAA", "BBB"));
        assertThat(assessments()).isNotEmpty();
        assertThat(of(ReportShared.class)).noneMatch(e -> e.kind() == InformationKind.ASSESSMENT);
        assertThat(of(ReportWithheld.class))
                .filteredOn(e -> e.kind() == InformationKind.ASSESSMENT)
                .allMatch(e -> e.to().equals("BBB") && e.obstacle() == Obstacle.CHANNELS);
    }
}
