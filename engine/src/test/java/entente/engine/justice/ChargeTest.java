package entente.engine.justice;

import static entente.engine.TestWorlds.run;
import static entente.engine.justice.CourtWorlds.alone;
import static entente.engine.justice.CourtWorlds.fates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.justice.CourtWorlds.Fate;
import entente.engine.scenario.DurationLaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Charge, release and trial in one nation: threshold, time for a charge, courts that are busy, duration and cost. */
class ChargeTest {

    @Test
    void onTheNeutralBaselineEverybodyIsConvictedOnTheDayOfTheArrest() {
        Run run = run(alone(), 1);
        assertThat(run.events(OperativeArrested.class)).hasSizeGreaterThan(100);
        assertThat(fates(run))
                .hasSameSizeAs(run.events(OperativeArrested.class))
                .allSatisfy(fate -> {
                    assertThat(fate.end()).isInstanceOf(OperativeConvicted.class);
                    assertThat(fate.days()).isZero();
                });
        assertThat(run.events(OperativeCharged.class))
                .hasSameSizeAs(run.events(OperativeArrested.class))
                .allMatch(charged -> !charged.crossBorder() && charged.nation().equals("AAA"));
        assertThat(run.events(EvidenceRequested.class)).isEmpty();
    }

    @Test
    void whoCannotBeChargedIsReleasedWhenTheTimeIsOver() {
        for (int days : new int[] {0, 14, 40}) {
            Run run = run(alone("chargeThreshold", 3.5, "detentionDays", days), 1);
            assertThat(run.events(OperativeCharged.class)).isEmpty();
            assertThat(fates(run)).hasSizeGreaterThan(100).allSatisfy(fate -> {
                assertThat(fate.end()).isInstanceOf(OperativeReleased.class);
                assertThat(((OperativeReleased) fate.end()).forWantOfEvidence()).isTrue();
                assertThat(fate.days()).isCloseTo(days, within(1e-9));
            });
            assertThat(run.events(EvidenceWeighed.class)).allSatisfy(weighed -> {
                assertThat(weighed.admitted()).isEqualTo(3);
                assertThat(weighed.foreign()).isZero();
                assertThat(weighed.excluded()).isZero();
            });
        }
    }

    @Test
    void theChargeDependsOnTheEvidenceOfTheDayOfTheInterdiction() {
        Run run = run(
                alone(
                        "chargeThreshold",
                        6,
                        "detentionDays",
                        14,
                        "interdictionDays",
                        20,
                        "interdictionLaw",
                        DurationLaw.EXPONENTIAL),
                1);
        Map<String, Double> weighed = new HashMap<>();
        int charged = 0;
        int released = 0;
        for (Event event : run.all()) {
            if (event instanceof EvidenceWeighed e) {
                weighed.put(e.operative(), e.admitted());
            } else if (event instanceof OperativeCharged e) {
                assertThat(weighed.get(e.operative())).isGreaterThanOrEqualTo(6);
                charged++;
            } else if (event instanceof OperativeReleased e) {
                assertThat(weighed.get(e.operative())).isLessThan(6);
                released++;
            }
        }
        assertThat(charged).isGreaterThan(20);
        assertThat(released).isGreaterThan(20);
    }

    @Test
    void busyCourtsTakeCasesInTheirOrderOrTheTimeRunsOut() {
        Run run = run(alone("prosecutors", 3, "trialDays", 20, "trialLaw", DurationLaw.FIXED, "detentionDays", 25), 1);
        List<String> waiting = new ArrayList<>();
        int before = 0;
        int most = 0;
        int waited = 0;
        for (Event event : run.all()) {
            if (event instanceof OperativeArrested e) {
                waiting.add(e.operative());
            } else if (event instanceof OperativeCharged e) {
                assertThat(waiting.indexOf(e.operative())).as("first come").isZero();
                waiting.remove(0);
                most = Math.max(most, ++before);
            } else if (event instanceof OperativeConvicted) {
                before--;
            } else if (event instanceof OperativeReleased e) {
                assertThat(e.forWantOfEvidence()).isFalse();
                assertThat(waiting.indexOf(e.operative())).as("first come").isZero();
                waiting.remove(0);
            }
        }
        assertThat(most).isEqualTo(3);
        for (Fate fate : fates(run)) {
            if (fate.end() instanceof OperativeReleased) {
                assertThat(fate.days()).isCloseTo(25, within(1e-9));
            } else {
                assertThat(fate.days()).isBetween(20 - 1e-9, 45 + 1e-9);
                waited += fate.days() > 20.001 ? 1 : 0;
            }
        }
        assertThat(waited).isGreaterThan(10);
        assertThat(run.events(OperativeReleased.class)).isNotEmpty();
        assertThat(run(alone("prosecutors", 0, "detentionDays", 5), 1).events(OperativeCharged.class))
                .isEmpty();
    }

    /** 68 trials of mean 90 days that began early enough to end, in Kolmogorov's distance (seed 1). */
    @Test
    void trialsTakeTheirTimeAndCostMoney() {
        Run run = run(alone("trialDays", 90, "trialLaw", DurationLaw.EXPONENTIAL), 1);
        List<Double> days = new ArrayList<>();
        fates(run).stream().filter(fate -> fate.arrest().day() < 900).forEach(fate -> days.add(fate.days()));
        assertThat(days).hasSizeGreaterThan(60);
        assertThat(Scores.kolmogorov(days, Scores.erlang(1, 90))).isLessThan(2.3);
        assertThat(run.events(OperativeAcquitted.class)).isEmpty();
        assertThat(run.events(MoneySpent.class))
                .hasSameSizeAs(run.events(OperativeCharged.class))
                .allMatch(spent ->
                        spent.purpose() == Spending.TRIAL && spent.by().equals("AAA") && spent.amount() == 0.2);
    }
}
