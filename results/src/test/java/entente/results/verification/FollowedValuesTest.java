package entente.results.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same switches give the right answer at other values: 30 replications of 40 years each, on a fixed seed. One of 2,100
 * measures is a false alarm; there are about 150 here.
 */
class FollowedValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q1 | networks[plots].plotsPerYear=4; networks[plots].clockDays=500",
                "q1 | networks[plots].clockLaw=erlang(3); networks[plots].plotsPerYear=25",
                "q1 | nations[AAA].capability.sensorCoverage=0.5; networks[plots].tracesPerPlotYear=3",
                "q2 | networks[plots].tracesPerPlotYear=6; networks[plots].secrecy=0.5;"
                        + " nations[AAA].capability.teams=1",
                "q2 | networks[plots].clockLaw=fixed; nations[AAA].capability.sensorCoverage=0.7",
                "q2 | nations[AAA].capability.teams=unlimited; nations[AAA].capability.fieldCoverage=0.25",
                "q11 | networks[plots].clockLaw=erlang(4); networks[plots].tracesPerPlotYear=2",
                "q11 | networks[plots].clockLaw=fixed; networks[plots].clockDays=200;"
                        + " networks[plots].tracesPerPlotYear=1",
            })
    void races(String id, String settings) {
        assertPasses(id, settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q3 | networks[plots].plotsPerYear=6; networks[plots].tracesPerPlotYear=2;"
                        + " nations[AAA].capability.teams=5; nations[AAA].capability.interdictionDays=60.875",
                "q3 | networks[plots].plotsPerYear=4; networks[plots].tracesPerPlotYear=1;"
                        + " nations[AAA].capability.teams=20; nations[AAA].capability.interdictionDays=182.625",
                "q3 | nations[AAA].capability.fieldCoverage=0.5; networks[plots].secrecy=0.3;"
                        + " nations[AAA].capability.teams=1",
                "qf | nations[AAA].capability.falseLeadsPerTeamYear=3; nations[AAA].capability.falseLeadDays=200;"
                        + " nations[AAA].capability.teams=4",
                "qf | nations[AAA].capability.falseLeadsPerTeamYear=12; nations[AAA].capability.falseLeadDays=14",
                "n1 | nations[*].capability.teams=2; networks[*].tracesPerPlotYear=1;"
                        + " networks[plots-aaa].plotsPerYear=5",
                "n1 | nations[BBB].capability.interdictionDays=60; networks[plots-ccc].clockDays=700;"
                        + " nations[DDD].capability.falseLeadsPerTeamYear=2",
                "n2 | networks[plots-aaa].plotsPerYear=8; networks[*].tracesPerPlotYear=1",
                "n2 | nations[*].capability.interdictionDays=60; nations[*].capability.falseLeadsPerTeamYear=1",
                "n2 | nations[*].capability.reach=0",
            })
    void queues(String id, String settings) {
        assertPasses(id, settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s1 | nations[*].capability.evidenceThreshold=2; networks[plots].tracesPerPlotYear=6",
                "s1 | nations[*].capability.evidenceThreshold=2.5; nations[AAA].capability.evidenceThreshold=3;"
                        + " networks[plots].footprint={AAA: 5, BBB: 2, CCC: 1}",
                "s1 | nations[AAA].capability.teams=0; nations[CCC].capability.teams=0; networks[plots].secrecy=0.5",
                "s2 | nations[*].sharing.releaseProbability=0.8; nations[AAA].capability.evidenceThreshold=2",
                "s1 | agreements=[]",
                "s1 | rules.sharing=isolation; networks[plots].tracesPerPlotYear=30",
                "s2 | nations[BBB].sharing.releaseProbability=0; networks[plots].clockDays=400",
                "s3 | networks[plots].tracesPerPlotYear=2; networks[plots].footprint={BBB: 1, DDD: 3}",
                "s3 | networks[plots].clockDays=120; networks[plots].plotsPerYear=20",
                "s5 | agreements[0].terms.latencyDays=50; networks[plots].tracesPerPlotYear=5",
                "s5 | agreements[0].terms.latencyDays=200; nations[*].sharing.releaseProbability=0.5",
                "sd | nations[*].capability.evidenceThreshold=2; networks[plots].tracesPerPlotYear=6",
                "sd | rules.sharing=isolation; nations[*].capability.evidenceThreshold=2",
                // The centre passes everything on, whatever becomes of agreements.
                "sd | agreements=[]",
                "sd | agreements[0].terms.latencyDays=100; nations[BBB].capability.teams=0",
            })
    void sharing(String id, String settings) {
        assertPasses(id, settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e1 | networks[loud].plotsPerYear=12; networks[broad].secrecy=0.5",
                "e1 | nations[AAA].capability.fieldCoverage=0.1; networks[rare].clockDays=1000;"
                        + " networks[broad].tracesPerPlotYear=20",
                "q10 | nations[AAA].capability.analysts=2; networks[idle].tracesPerOperativeYear=0.1;"
                        + " networks[idle].operatives=60",
                "q10 | nations[AAA].capability.analysts=4; nations[AAA].capability.sensorCoverage=0.5;"
                        + " nations[AAA].capability.analysisDays=60; networks[idle].operatives=20;"
                        + " networks[idle].tracesPerOperativeYear=1",
                "t2 | rules.diplomacy.persistencePerYear=0.8; rules.diplomacy.shock=0.4",
                "t2 | rules.diplomacy.persistencePerYear=0.9; rules.diplomacy.stepDays=91.3125;"
                        + " nations[AAA].politics.position=1; relations[BBB-CCC].affinity=0.2",
                "s8 | agreements=[{parties: [AAA, BBB, CCC]}, {parties: [CCC, DDD]}];"
                        + " nations[CCC].sharing.onward=false",
                "s8 | agreements=[{parties: ['*']}]; nations[BBB].sharing.originatorControl=false",
                "q13 | nations[*].capability.teams=1; networks[cells].plotsPerYear=20",
                "q13 | baseline=neutral; nations[BBB].capability.teams=2; networks[cells].clockLaw=fixed; warmupDays=0",
                "q7 | networks[plots].plotsPerYear=3; nations[AAA].capability.falseLeadsPerTeamYear=1",
                "q7 | networks[plots].tracesPerPlotYear=9; networks[plots].clockDays=100",
                "q9 | nations[AAA].capability.analysts=30; networks[idle].operatives=80;"
                        + " networks[idle].tracesPerOperativeYear=3",
                "q9 | nations[AAA].capability.analysts=2; networks[idle].operatives=30;"
                        + " networks[idle].tracesPerOperativeYear=0.2",
                "t1 | rules.trustForgetting=0.95; rules.trustPriorWeight=8; relations[AAA-BBB].trust=0.2",
                "t1 | rules.trustForgetting=0; relations[AAA-BBB].trust=1",
                "g1 | networks[star].ties=[[0, 1], [1, 2], [1, 3]]; networks[complete].ties=[[0, 1], [1, 2], [0, 2]]",
            })
    void others(String id, String settings) {
        assertPasses(id, settings);
    }

    /** Expected values computed by hand for the changed values. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q1 | networks[plots].plotsPerYear=4; networks[plots].clockDays=730.5 | 8",
                "q2 | networks[plots].tracesPerPlotYear=9 | 0.9",
                "s3 | networks[plots].tracesPerPlotYear=4 | 0.75",
                "s2 | nations[*].sharing.releaseProbability=1; nations[AAA].capability.evidenceThreshold=1 | 0.9",
                "s8 | agreements=[{parties: ['*']}] | 5",
                "t2 | rules.diplomacy.persistencePerYear=0.6; rules.diplomacy.shock=0.8;"
                        + " rules.diplomacy.weights.policyDistance=0.1 | 0.01",
                // 4/(2·3) · 3(4 − 2·0.4)/16
                "g1 | networks[star].ties=[[0, 1], [1, 2], [1, 3]] | 0.4",
                "t1 | rules.trustForgetting=0.5; rules.trustPriorWeight=2; relations[AAA-BBB].trust=0 | 0.1",
            })
    void whatIsExpectedIsRight(String id, String settings, double expected) {
        assertThat(ChangedCases.expected(id, settings)).isCloseTo(expected, within(1e-9));
    }

    private static void assertPasses(String id, String settings) {
        CaseResult result = ChangedCases.run(id, settings);
        assertThat(result.reasons()).isEmpty();
        List<MeasuredValue> rows = result.rows();
        assertThat(rows).isNotEmpty().allMatch(row -> row.verdict() == CheckVerdict.PASS);
    }
}
