package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a change leaves the reach of an exact result, nothing is run and the reason is given. */
class OutsideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q3 | networks[plots].clockLaw=erlang(2) | networks[plots].clockLaw is erlang(2): the exact result"
                        + " holds for exponential",
                "q3 | nations[AAA].capability.interdictionLaw=fixed | interdictionLaw is fixed",
                "q3 | rules.containment=0.5 | rules.containment is 0.5: the exact result holds for 0",
                "q3 | nations[AAA].capability.teams=unlimited | nations[AAA].capability.teams is unlimited",
                "q3 | nations[AAA].capability.teams=0 | nations[AAA].capability.teams is 0",
                "q3 | nations[AAA].capability.interdictionDays=0 | with 0, see case q2",
                "q3 | nations[AAA].capability.interdictionSuccess=0.8 | interdictionSuccess is 0.8",
                "q3 | nations[AAA].capability.analysts=3 | nations[AAA].capability.analysts is 3: the exact result"
                        + " holds for unlimited",
                "q3 | nations[AAA].capability.evidenceThreshold=2 | evidenceThreshold is 2",
                "q3 | nations[AAA].capability.sensorCoverage=0.1 | sensorCoverage is 0.1",
                "q3 | networks[plots].arrivals=negativeBinomial | arrivals is negativeBinomial",
                "q3 | networks[plots].plotsPerYear=0 | plotsPerYear is 0",
                "q3 | networks[plots].plotsPerYear=0.1 | plots are born in a run after its warm-up: 50 are needed",
                "q3 | networks[plots].clockDays=36525 | warmupDays is 18262.5: runs are stationary from 365250.0 on",
                "q3 | injects=[{type: surgeOfPlots, day: 100, network: plots, plotsPerYear: 3, days: 50}] | injects[0]"
                        + " is added",
                "q3 | baseline=standard | other values",
                "qf | nations[AAA].capability.falseLeadLaw=fixed | falseLeadLaw is fixed",
                "qf | nations[AAA].capability.falseLeadDays=0 | the chain needs more than 0",
                "qf | nations[AAA].capability.teams=400 | the chain has",
                "n1 | nations[AAA].capability.reach=0.5 | neither separate queues nor one",
                "n2 | nations[AAA].capability.interdictionDays=20 | neither separate queues nor one",
                "n2 | nations[AAA].capability.teams=8 | neither separate queues nor one",
                "q2 | nations[AAA].capability.interdictionDays=10 | interdictionDays is 10: the exact result holds for"
                        + " 0",
                "q11 | networks[plots].failureProbability=0.2 | failureProbability is 0.2",
                "q10 | nations[AAA].capability.analysts=3 | the queue grows without end",
                "q10 | nations[AAA].capability.analysts=unlimited | analysts is unlimited",
                "q10 | nations[AAA].capability.analysisLaw=fixed | analysisLaw is fixed",
                "q10 | nations[AAA].capability.falseReportsPerYear=3 | falseReportsPerYear is 3",
                "s1 | agreements[0].terms.latencyDays=5 | there is no closed form",
                "s1 | nations[*].sharing.releaseProbability=0.5 | there is no closed form",
                "s1 | nations[AAA].capability.teams=5 | the form holds for 0 and unlimited",
                "s1 | nations[*].capability.teams=0 | somebody must detect",
                "s1 | agreements=[{parties: [AAA, BBB]}] | agreements[0].parties is",
                "s1 | nations[*].capability.linkage=0.5 | linkage is 0.5",
                "s1 | agreements[0].startDay=20000 | an agreement starts during the run",
                "q3 | nations[AAA].capability.linkage=0.5 | linkage is 0.5: the exact result holds where it is left"
                        + " out",
                "s2 | agreements[0].terms.latencyDays=5 | there is no closed form",
                "s5 | agreements[0].terms.latencyLaw=exponential | latencyLaw is exponential",
                "s5 | nations[AAA].capability.evidenceThreshold=2 | there is no closed form",
                "sd | institutions[centre].latencyDays=30 | institutions[centre].latencyDays is 30",
                "sd | nations[*].sharing.releaseProbability=0.4 | reports come by way of an institution too",
                "s1 | agreements=[{parties: ['*']}, {parties: ['*'], terms: {latencyDays: 9}}] | agreements differ in"
                        + " latencyDays",
                "q2 | networks[plots].tracesPerPlotYear=100000 | about 0.004 attacks are expected in a run: 2 are"
                        + " needed",
                "q3 | networks[plots].tracesPerPlotYear=0.00001 | foiled plots are expected in a run: 2 are needed",
                "qf | nations[AAA].capability.falseLeadsPerTeamYear=0.0001 | false leads are expected in a run",
                "s3 | networks[plots].tracesPerPlotYear=0.00001 | foiled plots are expected in a run",
                "q10 | nations[AAA].capability.analysts=16 | jobs that wait are expected in a run",
                "s8 | nations[AAA].capability.teams=2 | nobody may detect",
                "s8 | agreements[0].terms.latencyDays=2000 | latencyDays is 2000",
                "t1 | rules.trustForgetting=1 | trustForgetting is 1.0: the calculation goes up to 0.9999",
                "t2 | rules.diplomacy.persistencePerYear=1 | there is a stationary law for 0 < a < 1",
                "t2 | rules.diplomacy.shock=1 | five of them reach the bounds",
                "t2 | rules.diplomacy.persistencePerYear=0.99 | runs are stationary from",
                "t2 | nations[AAA].politics.leadershipChangesPerYear=1 | leadershipChangesPerYear is 1",
                "q7 | networks[plots].tracesPerPlotYear=0 | no number of teams is enough",
                "g1 | networks[star].ties=[[0, 1], [1, 2], [2, 3]] | neither a star nor a complete graph",
                "g1 | networks[star].structure=cellular; networks[star].ties=[] | networks[star].structure is cellular",
                "g1 | networks=[] | nothing is left to compare",
                "g4 | networks[cells].operatives=100 | networks[cells].operatives is 100: the exact result holds for"
                        + " 60",
                "g4 | networks[cells].structure=scaleFree | networks[cells].structure is scaleFree",
                "q9 | nations[AAA].capability.analysts=3 | the chains are solved for",
            })
    void leavesTheReach(String id, String settings, String reason) {
        ModelVerification verification = ChangedCases.prepare(id, settings);
        List<CaseResult> results = verification.run(Simulation::run, 2, Progress.NONE);

        assertThat(results.get(0).reasons()).anyMatch(each -> each.contains(reason));
        assertThat(results.get(0).verdict()).isEqualTo(CheckVerdict.OUTSIDE);
    }

    /** Variants that remain inside are run all the same. */
    @Test
    void eachVariantIsJudgedByItself() {
        CaseResult result = ChangedCases.run("s1", "agreements[0].terms.latencyDays=5");

        assertThat(result.verdict()).isEqualTo(CheckVerdict.OUTSIDE);
        assertThat(result.rows()).hasSize(3).allMatch(row -> row.verdict() == CheckVerdict.PASS);
    }

    @Test
    void nothingIsRunWhereNothingIsKnown() {
        assertThat(ChangedCases.prepare("q3", "rules.containment=0.5").runs()).isZero();
        assertThat(ChangedCases.prepare("s2", "nations[*].sharing.releaseProbability=0.3")
                        .runs())
                .isEqualTo(30);
    }

    @Test
    void wordsAreNoChange() {
        assertThat(ChangedCases.prepare("q3", "title=Mine; nations[AAA].name=Aland; networks[plots].name=p")
                        .runs())
                .isEqualTo(30);
    }
}
