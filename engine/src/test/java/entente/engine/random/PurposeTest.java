package entente.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names and codes of purposes are append only: a purpose that is renamed or gets another code changes what seeds mean. */
class PurposeTest {

    /** As they were when codes were introduced, and what was appended since. */
    private static final String CODES = """
        NETWORK 0
        BIRTH 1
        BIRTH_RATE 2
        BIRTH_MARK 3
        TEAM 4
        FOOTPRINT 5
        TARGET 6
        CLOCK 7
        ATTACK 8
        SEVERITY 9
        TRACE 10
        TRACE_CHANNEL 11
        TRACE_PLACE 12
        FALSE_REPORT 13
        PHANTOM 14
        FALSE_LEAD 15
        GRADE 16
        MARKING 17
        TARGET_NAMED 18
        ANALYSIS 19
        RELEASE 20
        LINKAGE 21
        POLITICS_GATE 22
        TRUST_GATE 23
        DISCRETION_GATE 24
        LATENCY 25
        LEAK 26
        INTERDICTION 27
        INTERDICTION_SUCCESS 28
        JOINT_POLITICS 29
        JOINT_TRUST 30
        FALSE_LEAD_TIME 31
        INTERROGATION 32
        RECRUITMENT 33
        WATCHLIST 34
        AFFINITY_DRIFT 35
        LEADERSHIP 36
        LEADERSHIP_SHIFT 37
        VERIFICATION 38
        VERIFICATION_FINDING 39
        EXTRADITION 40
        EXTRADITION_POLITICS 41
        EVIDENCE 42
        TRIAL 43
        VERDICT 44
        FORECAST 45
        ASSESSMENT 46
        INTRUSION 47
        CONSENSUS 48
        DETERRENCE 49
        FREEZE 50
        FALSE_MATCH 51
        RESUMPTION 52
        """;

    @Test
    void namesAndCodesStayAsTheyWere() {
        Map<String, Integer> codes = new LinkedHashMap<>();
        CODES.lines().map(line -> line.split(" ")).forEach(words -> codes.put(words[0], Integer.valueOf(words[1])));

        assertThat(Arrays.stream(Purpose.values()))
                .allSatisfy(purpose -> assertThat(codes).containsEntry(purpose.name(), purpose.code()));
        assertThat(codes).hasSameSizeAs(Purpose.values());
    }

    @Test
    void noTwoShareACode() {
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::code)).doesNotHaveDuplicates();
    }
}
