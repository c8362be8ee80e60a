package entente.engine.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
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
    record Described(Class<? extends Record> type, RecordComponent component) {
        Field field() {
            return component.getAnnotation(Field.class);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + component.getName();
        }

        void build(Object value) {
            DescribedRecords.example(type, Baseline.STANDARD, Map.of(component.getName(), value));
        }
    }

    private static List<Class<? extends Record>> records() {
        List<Class<? extends Record>> records = new ArrayList<>(DescribedRecords.SCENARIO);
        records.addAll(DescribedRecords.decisions());
        return records;
    }

    private static Stream<Described> fields() {
        return records().stream()
                .flatMap(
                        type -> Stream.of(type.getRecordComponents()).map(component -> new Described(type, component)));
    }

    static Stream<Described> numbers() {
        return fields().filter(each -> List.of(double.class, Double.class, int.class)
                .contains(each.component().getType()));
    }

    static Stream<Described> mapsOfNumbers() {
        return fields().filter(
                        each -> each.component().getGenericType().getTypeName().endsWith("String, java.lang.Double>"));
    }

    static Stream<Described> patterned() {
        return fields().filter(each -> !each.field().pattern().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersOutsideTheirRangeAreRefusedByNameAndValue(Described each) {
        Field field = each.field();
        assertThat(field.min()).as("a lower bound").isGreaterThan(Double.NEGATIVE_INFINITY);
        assertThat(field.max()).as("an upper bound").isLessThan(Double.POSITIVE_INFINITY);
        boolean whole = each.component().getType() == int.class;
        List<Object> outside = new ArrayList<>();
        if (whole) {
            outside.add((int) field.min() - 1);
            outside.add((int) field.max() + 1);
        } else {
            outside.add(Math.nextDown(field.min()));
            outside.add(Math.nextUp(field.max()));
            outside.add(Double.NaN);
            outside.add(Double.POSITIVE_INFINITY);
            outside.add(Double.NEGATIVE_INFINITY);
            if (field.aboveMin()) {
                outside.add(field.min());
            }
        }
        for (Object value : outside) {
            assertThatThrownBy(() -> each.build(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(each.component().getName())
                    .hasMessageContaining(value.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theEndsOfARangeAreAllowed(Described each) {
        Field field = each.field();
        boolean whole = each.component().getType() == int.class;
        for (double end : new double[] {field.aboveMin() ? Math.nextUp(field.min()) : field.min(), field.max()}) {
            Object value = whole ? (Object) (int) end : (Object) end;
            try {
                each.build(value);
            } catch (IllegalArgumentException refused) {
                // Another rule of the record, which names another field too, may forbid it: never the range of this
                // one.
                assertThat(refused.getMessage()).as("%s = %s", each, value).doesNotContain("at most " + field.max());
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
        Field field = each.field();
        for (double value : new double[] {field.min() - 1e-9, Math.nextUp(field.max()), Double.NaN}) {
            assertThatThrownBy(() -> each.build(Map.of("AAA", value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(each.component().getName())
                    .hasMessageContaining(String.valueOf(value));
        }
    }

    @ParameterizedTest
    @MethodSource("patterned")
    void textsThatDoNotMatchAreRefused(Described each) {
        for (String text : List.of("", " ", "a b", "§", "A_A")) {
            assertThatThrownBy(() -> each.build(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(each.component().getName())
                    .hasMessageContaining("\"" + text + "\"");
        }
    }

    @Test
    void everyFieldOfEveryRecordSaysWhatItMeans() {
        List<Class<? extends Record>> all = records();
        all.addAll(DescribedRecords.events());
        assertThat(all).hasSizeGreaterThan(50);
        for (Class<? extends Record> type : all) {
            assertThat(type.getAnnotation(Summary.class))
                    .as("summary of %s", type)
                    .isNotNull();
            assertThat(type.getAnnotation(Summary.class).value()).endsWith(".");
            for (RecordComponent component : type.getRecordComponents()) {
                Field field = component.getAnnotation(Field.class);
                assertThat(field).as("%s.%s", type, component.getName()).isNotNull();
                assertThat(field.value()).as("%s.%s", type, component.getName()).endsWith(".");
                if (component.getName().endsWith("Days") || component.getName().equals("day")) {
                    assertThat(field.unit())
                            .as("%s.%s", type, component.getName())
                            .isEqualTo("days");
                }
            }
        }
    }

    @Test
    void whatIsRequiredMayNotBeMissing() {
        fields().filter(each -> !each.component().getType().isPrimitive()
                        && !each.field().optional())
                .forEach(each -> {
                    Map<String, Object> missing = new HashMap<>();
                    missing.put(each.component().getName(), null);
                    assertThatThrownBy(() -> DescribedRecords.example(each.type(), Baseline.STANDARD, missing))
                            .as("%s", each)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(each.component().getName())
                            .hasMessageContaining("missing");
                });
    }

    @Test
    void whatIsOptionalMayBeMissing() {
        fields().filter(each -> each.field().optional()).forEach(each -> {
            Map<String, Object> missing = new HashMap<>();
            missing.put(each.component().getName(), null);
            assertThatCode(() -> DescribedRecords.example(each.type(), Baseline.STANDARD, missing))
                    .as("%s", each)
                    .doesNotThrowAnyException();
        });
    }
}
