package entente.engine.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an annotation says of a field is what its record enforces, for every field of every record. */
class RangesTest {

    /** One field of one record. */
    record Described(Class<? extends Record> type, Member member) {
        @Override
        public String toString() {
            return type.getSimpleName() + "." + member.name();
        }

        void build(Object value) {
            DescribedRecords.example(type, Baseline.STANDARD, Map.of(member.name(), value));
        }
    }

    private static List<Class<? extends Record>> records() {
        List<Class<? extends Record>> records = new ArrayList<>(DescribedRecords.SCENARIO);
        records.addAll(DescribedRecords.decisions());
        return records;
    }

    private static Stream<Described> fields() {
        return records().stream()
                .flatMap(type -> RecordType.of(type).members().stream().map(member -> new Described(type, member)));
    }

    static Stream<Described> numbers() {
        return fields().filter(each -> List.of(Shape.Plain.NUMBER, Shape.Plain.WHOLE)
                .contains(each.member().shape()));
    }

    static Stream<Described> mapsOfNumbers() {
        return fields().filter(each -> each.member().shape() instanceof Shape.Entries entries
                && entries.names().isEmpty()
                && entries.value() == Shape.Plain.NUMBER);
    }

    static Stream<Described> patterned() {
        return fields().filter(each -> each.member().pattern().isPresent());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersOutsideTheirRangeAreRefusedByNameAndValue(Described each) {
        Range range = each.member().range();
        assertThat(range.min()).as("a lower bound").isGreaterThan(Double.NEGATIVE_INFINITY);
        assertThat(range.max()).as("an upper bound").isLessThan(Double.POSITIVE_INFINITY);
        boolean whole = each.member().javaType() == int.class;
        List<Object> outside = new ArrayList<>();
        if (whole) {
            outside.add((int) range.min() - 1);
            outside.add((int) range.max() + 1);
        } else {
            outside.add(Math.nextDown(range.min()));
            outside.add(Math.nextUp(range.max()));
            outside.add(Double.NaN);
            outside.add(Double.POSITIVE_INFINITY);
            outside.add(Double.NEGATIVE_INFINITY);
            if (range.isAboveMin()) {
                outside.add(range.min());
            }
        }
        for (Object value : outside) {
            assertThatThrownBy(() -> each.build(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(each.member().name())
                    .hasMessageContaining(value.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theEndsOfARangeAreAllowed(Described each) {
        Range range = each.member().range();
        boolean whole = each.member().javaType() == int.class;
        for (double end : new double[] {range.isAboveMin() ? Math.nextUp(range.min()) : range.min(), range.max()}) {
            Object value = whole ? (Object) (int) end : (Object) end;
            try {
                each.build(value);
            } catch (IllegalArgumentException refused) {
                // Another rule of the record, which names another field too, may forbid it: never the range of this
                // one.
                assertThat(refused.getMessage()).as("%s = %s", each, value).doesNotContain("invalid.range");
                assertThat(ruledByAnother(refused.getMessage()))
                        .as(refused.getMessage())
                        .isTrue();
            }
        }
    }

    /** The few rules that bind one field to another. */
    private static boolean ruledByAnother(String message) {
        return Stream.of("teamSize", "startDay", "horizonDays", "operatives").anyMatch(message::contains);
    }

    @ParameterizedTest
    @MethodSource("mapsOfNumbers")
    void numbersInMapsAreHeldToTheirRangeToo(Described each) {
        Range range = each.member().range();
        for (double value : new double[] {range.min() - 1e-9, Math.nextUp(range.max()), Double.NaN}) {
            assertThatThrownBy(() -> each.build(Map.of("AAA", value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(each.member().name())
                    .hasMessageContaining(String.valueOf(value));
        }
    }

    @ParameterizedTest
    @MethodSource("patterned")
    void textsThatDoNotMatchAreRefused(Described each) {
        for (String text : List.of("", " ", "a b", "§", "A_A")) {
            assertThatThrownBy(() -> each.build(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(each.member().name())
                    .hasMessageContaining("\"" + text + "\"");
        }
    }

    @Test
    void timesSayTheirUnit() {
        List<Class<? extends Record>> all = records();
        all.addAll(DescribedRecords.events());
        assertThat(all).hasSizeGreaterThan(50);
        for (Class<? extends Record> type : all) {
            for (Member member : RecordType.of(type).members()) {
                if (member.name().endsWith("Days") || member.name().equals("day")) {
                    assertThat(member.unit()).as("%s", member).isEqualTo("days");
                }
            }
        }
    }

    @Test
    void whatIsRequiredMayNotBeMissing() {
        fields().filter(each -> !each.member().isOptional()).forEach(each -> {
            Map<String, Object> missing = new HashMap<>();
            missing.put(each.member().name(), null);
            assertThatThrownBy(() -> DescribedRecords.example(each.type(), Baseline.STANDARD, missing))
                    .as("%s", each)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(each.member().name())
                    .hasMessageContaining("missing");
        });
    }

    @Test
    void whatIsOptionalMayBeMissing() {
        fields().filter(each -> each.member().isOptional()).forEach(each -> {
            Map<String, Object> missing = new HashMap<>();
            missing.put(each.member().name(), null);
            assertThatCode(() -> DescribedRecords.example(each.type(), Baseline.STANDARD, missing))
                    .as("%s", each)
                    .doesNotThrowAnyException();
        });
    }
}
