package entente.results.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.CaseEvent;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where nobody trusts anybody, where trust decides sharply and every policy asks for some, where nobody releases anything by
 * hand and law lets nobody act abroad, all is as in isolation: no report is shared, and plots and cases come to the same ends
 * on the same days.
 */
class ZeroTrustTest {

    /** Whether an event tells what becomes of plots and cases. */
    private static boolean isEnd(Event event) {
        return event instanceof PlotEvent || event instanceof CaseEvent;
    }

    /** Scenarios without plots and cases, of which there is nothing to compare: idle traces alone, and politics alone. */
    private static final List<String> WITHOUT_PLOTS =
            List.of("verification/q9", "verification/q10", "verification/t2", "verification/g1", "verification/g4");

    static Stream<String> ids() {
        return Bundled.ids().filter(id -> !WITHOUT_PLOTS.contains(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isIsolation(String id) {
        List<String> settings = settings(id);
        Scenario distrustful = Bundled.scenario(id, settings);
        settings.add("rules.sharing=isolation");
        Scenario isolated = Bundled.scenario(id, settings);

        for (int replication = 0; replication < 3; replication++) {
            assertThat(Bundled.events(distrustful, replication, List.of(), ReportShared.class::isInstance))
                    .isEmpty();
            assertThat(Bundled.events(distrustful, replication, List.of(), ZeroTrustTest::isEnd))
                    .isNotEmpty()
                    .isEqualTo(Bundled.events(isolated, replication, List.of(), ZeroTrustTest::isEnd));
        }
    }

    private static List<String> settings(String id) {
        Scenario scenario = Bundled.scenario(id, List.of());
        List<String> settings = new ArrayList<>(List.of(
                "nations[*].sharing.softness=0",
                "nations[*].sharing.minimumTrust=0.05",
                // Nobody decides by hand, or for another reason that the scenario gives.
                "nations[*].autopilot=false",
                // Else training together and published policies make trust out of nothing.
                "rules.trustLearns=false",
                // Attacks move nobody to ask for less trust.
                "rules.diplomacy.windowTrust=0",
                // Whoever detects may act, and no nation acts together with another: in isolation none does.
                "rules.interdictor=detector",
                "nations[*].law.jointOperations=false",
                "nations[*].law.extradition=never",
                // Officers abroad are missed at home although they are trusted with nothing.
                "rules.clauses.liaisonAnalysts=0",
                // Obligations that are verified bind, whoever is trusted.
                "rules.diplomacy.verificationDeterrence=0",
                "injects=[]",
                "decisionPoints=[]"));
        // A task force reads together whatever its nations think of each other.
        if (!scenario.agreements().isEmpty()) {
            settings.add("agreements[*].terms.jointTaskForce=false");
        }
        scenario.institutions().stream()
                .filter(institution -> institution.mandate().jointTaskForce())
                .forEach(institution -> settings.add("institutions[" + institution.id() + "].jointTaskForce=false"));
        for (Nation nation : scenario.nations()) {
            for (int i = 0; i < nation.sharing().exceptions().size(); i++) {
                String exception = "nations[" + nation.id() + "].sharing.exceptions[" + i + "].";
                settings.add(exception + "minimumTrust=0.05");
                settings.add(exception + "softness=0");
            }
        }
        List<String> ids = scenario.nations().stream().map(Nation::id).toList();
        for (int a = 0; a < ids.size(); a++) {
            for (int b = a + 1; b < ids.size(); b++) {
                settings.add("relations[" + ids.get(a) + "-" + ids.get(b) + "].trust=0");
                settings.add("relations[" + ids.get(a) + "-" + ids.get(b) + "].trustBack=0");
            }
        }
        return settings;
    }
}
