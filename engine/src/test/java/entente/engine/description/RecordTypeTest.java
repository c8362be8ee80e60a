package entente.engine.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.scenario.Count;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one reader of record components, by records of every shape. */
class RecordTypeTest {

    enum Colour implements Worded {
        DARK_RED,
        BLUE
    }

    /** Something that may stand in a list of several kinds. */
    interface Deed {}

    record Wait(@Field(min = 0, max = 9) double days) implements Deed {}

    record Size(
            @Field(min = 0, max = 10, standard = "2", neutral = "0", unit = "metres", source = Field.ASSUMPTION)
            double width,

            @Field(min = 0, max = 10, standard = "3") double height)
            implements Contradictable {
        @Override
        public List<InvalidField> contradictions() {
            return new Conditions()
                    .require(width <= height, "width", width, "test.wide", "height", height)
                    .broken();
        }
    }

    record Owner(
            @Field(pattern = "[A-Z]+") @RefersTo(RefersTo.Kind.NATION)
            String name,

            @Field(optional = true) @Nullable Integer since) {}

    record Thing(
            @Field(min = 0, aboveMin = true, max = 5, standard = "1.5")
            double number,

            @Field(min = 1, max = 8, standard = "4") int whole,

            @Field(min = 0, max = 1e18, standard = "5000000000")
            long big,

            @Field(standard = "true", neutral = "false") boolean flag,
            @Field(standard = "\"\"") String text,
            @Field(standard = "7", neutral = "unlimited") Count count,
            @Field(standard = "darkRed", neutral = "blue") Colour colour,
            @Field(min = 0, max = 1, standard = "[0.5, 1]") List<Double> numbers,
            @Field(min = 0, max = 1, standard = "{}") Map<String, Double> shares,
            @Field(standard = "{}") Size size,
            @Flat Owner owner,
            @Field(standard = "[]") List<Deed> deeds) {

        Thing {
            numbers = List.copyOf(numbers);
            deeds = List.copyOf(deeds);
        }
    }

    private static final RecordType THING = RecordType.of(Thing.class);

    private static Thing thing(Map<String, ?> given) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("name", "ME"));
        all.putAll(given);
        return (Thing) THING.of(Baseline.STANDARD, all);
    }

    private static List<String> check(Record record) {
        return RecordType.check(record).stream().map(InvalidField::toString).toList();
    }

    @Test
    void aFlatGroupsFieldsStandAmongItsOwners() {
        assertThat(THING.names())
                .containsExactly(
                        "number", "whole", "big", "flag", "text", "count", "colour", "numbers", "shares", "size",
                        "name", "since", "deeds");
        assertThat(THING.find("owner")).isEmpty();
        assertThat(THING.find("name")).hasValueSatisfying(member -> {
            assertThat(member.textKey()).as("as files have it").isEqualTo("field.Thing.name");
            assertThat(member.refersTo()).isPresent();
            assertThat(member.isRequired()).isTrue();
            assertThat(member.get(thing(Map.of()))).isEqualTo("ME");
        });
    }

    @Test
    void everyJavaTypeHasItsShape() {
        List<Shape> shapes = new ArrayList<>();
        THING.members().forEach(member -> shapes.add(member.shape()));

        assertThat(shapes.subList(0, 5))
                .isEqualTo(List.of(
                        Shape.Plain.NUMBER, Shape.Plain.WHOLE, Shape.Plain.WHOLE, Shape.Plain.FLAG, Shape.Plain.TEXT));
        assertThat(shapes.get(5)).isInstanceOf(Shape.Text.class);
        assertThat(shapes.subList(6, 10))
                .isEqualTo(List.of(
                        new Shape.Word(Colour.class),
                        new Shape.Items(Shape.Plain.NUMBER),
                        new Shape.Entries(Optional.empty(), Shape.Plain.NUMBER),
                        RecordType.of(Size.class)));
        assertThat(shapes.get(12)).isEqualTo(new Shape.Items(new Shape.Choice(Deed.class)));
    }

    @Test
    void wordsAndCodedTextsAreFoundByWhatFilesWrite() {
        Shape.Word colour = new Shape.Word(Colour.class);
        Shape.Text count = (Shape.Text) THING.find("count").orElseThrow().shape();

        assertThat(colour.words()).containsExactly("darkRed", "blue");
        assertThat(colour.find("darkRed")).contains(Colour.DARK_RED);
        assertThat(colour.find("DARK_RED")).isEmpty();
        assertThat(count.find("unlimited")).contains(Count.UNLIMITED);
        assertThat(count.find("many")).isEmpty();
        assertThat(count.allowsNumbers()).isTrue();
    }

    @Test
    void defaultsFollowTheBaselineAlsoInParts() {
        Thing standard = thing(Map.of());
        Thing neutral = (Thing) THING.of(Baseline.NEUTRAL, Map.of("name", "ME"));

        assertThat(standard)
                .isEqualTo(new Thing(
                        1.5,
                        4,
                        5_000_000_000L,
                        true,
                        "",
                        Count.of(7),
                        Colour.DARK_RED,
                        List.of(0.5, 1.0),
                        Map.of(),
                        new Size(2, 3),
                        new Owner("ME", null),
                        List.of()));
        assertThat(neutral.flag()).isFalse();
        assertThat(neutral.count()).isEqualTo(Count.UNLIMITED);
        assertThat(neutral.colour()).isEqualTo(Colour.BLUE);
        assertThat(neutral.size()).isEqualTo(new Size(0, 3));
        assertThat(neutral.number()).as("the same in both").isEqualTo(1.5);
    }

    @Test
    void whatIsReadCanBeConstructedAgain() {
        Thing thing = thing(Map.of("since", 1990, "deeds", List.of(new Wait(3)), "shares", Map.of("a", 0.25)));

        Object[] values =
                THING.members().stream().map(member -> member.get(thing)).toArray();

        assertThat(THING.construct(values)).isEqualTo(thing);
        assertThat(THING.assemble(values)).isEqualTo(thing);
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordOfAScenarioSurvivesTheRoundTrip(Baseline baseline) {
        Record example = DescribedRecords.example(Scenario.class, baseline, Map.of());
        RecordType type = RecordType.of(Scenario.class);

        Object[] values =
                type.members().stream().map(member -> member.get(example)).toArray();

        assertThat(type.construct(values)).isEqualTo(example);
        assertThat(RecordType.check(example)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPath() {
        Thing wrong = new Thing(
                0,
                9,
                -1,
                true,
                "",
                Count.of(1),
                Colour.BLUE,
                List.of(0.5, 1.5, Double.NaN),
                Map.of("x", -0.5),
                new Size(11, 3),
                new Owner("me", null),
                List.of(new Wait(1), new Wait(10)));

        assertThat(check(wrong))
                .containsExactly(
                        "number is 0.0: invalid.range.aboveTo[0, 5]",
                        "whole is 9: invalid.range.fromTo[1, 8]",
                        "big is -1: invalid.range.fromTo[0, 1000000000000000000]",
                        "numbers[1] is 1.5: invalid.range.fromTo[0, 1]",
                        "numbers[2] is NaN: invalid.range.fromTo[0, 1]",
                        "shares.x is -0.5: invalid.range.fromTo[0, 1]",
                        "size.width is 11.0: invalid.range.fromTo[0, 10]",
                        "size.width is 11.0: test.wide[height, 3]",
                        "name is \"me\": invalid.pattern[[A-Z]+, field.Thing.name]",
                        "deeds[1].days is 10.0: invalid.range.fromTo[0, 9]");
        assertThatThrownBy(() -> RecordType.require(wrong))
                .isInstanceOfSatisfying(
                        InvalidRecord.class, e -> assertThat(e.fields()).hasSize(10));
    }

    @Test
    void fieldsThatDoNotFitEachOtherAreFoundWhereTheyStand() {
        Thing wide = thing(Map.of());

        assertThat(check(wide)).isEmpty();
        assertThat(check(new Size(5, 4))).containsExactly("width is 5.0: test.wide[height, 4]");
        assertThat(RecordType.check(new Size(5, 4))
                        .get(0)
                        .within("things[2].size")
                        .path())
                .isEqualTo("things[2].size.width");
        assertThatThrownBy(() -> RecordType.of(Size.class).construct(new Object[] {5.0, 4.0}))
                .isInstanceOf(InvalidRecord.class);
        assertThat(RecordType.of(Size.class).assemble(new Object[] {5.0, 4.0})).isEqualTo(new Size(5, 4));
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsBuilt() {
        Object[] nothing = new Object[THING.members().size()];

        assertThatThrownBy(() -> THING.construct(nothing)).isInstanceOfSatisfying(InvalidRecord.class, e -> {
            assertThat(e.fields()).extracting(InvalidField::path).hasSize(12).doesNotContain("since");
            assertThat(e.fields())
                    .allSatisfy(field -> assertThat(field.advice().key()).isEqualTo(InvalidField.MISSING));
        });
        assertThatThrownBy(() -> THING.of(Baseline.STANDARD, Map.of()))
                .hasMessage("name is null: invalid.missing[field.Thing.name]");
    }

    @Test
    void aChangedRecordKeepsEverythingElseAlsoInGroups() {
        Thing changed = (Thing) RecordType.changed(thing(Map.of()), Map.of("since", 2001));

        assertThat(changed).isEqualTo(thing(Map.of("since", 2001)));
        assertThatThrownBy(() -> RecordType.changed(changed, Map.of("name", "me")))
                .hasMessageContaining("invalid.pattern");
        assertThatThrownBy(() -> RecordType.changed(changed, Map.of("owner", "me")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the fields");
    }

    @Test
    void saysOfAFieldWhatItsAnnotationsSay() {
        Member width = RecordType.of(Size.class).find("width").orElseThrow();

        assertThat(width.unit()).isEqualTo("metres");
        assertThat(width.isAssumption()).isTrue();
        assertThat(width.range()).isEqualTo(new Range(0, 10, false));
        assertThat(width.defaultText(Baseline.STANDARD)).contains("2");
        assertThat(width.defaultText(Baseline.NEUTRAL)).contains("0");
        assertThat(width.isRequired()).isFalse();
        assertThat(THING.find("since").orElseThrow().isOptional()).isTrue();
        assertThat(THING.find("since").orElseThrow().defaultText(Baseline.STANDARD))
                .isEmpty();
    }

    @Test
    void whatIsNotDescribedIsNoRecordOfFiles() {
        record Bare(double number) {}
        record Twice(
                @Field(standard = "1") double width, @Flat Size size) {}

        assertThatThrownBy(() -> RecordType.of(Bare.class)).hasMessageContaining("Bare.number is not described");
        assertThatThrownBy(() -> RecordType.of(Twice.class)).hasMessageContaining("two fields width");
    }

    @Test
    void theKindsOfASealedInterfaceStandInTheirOrder() {
        assertThat(RecordType.kinds(entente.engine.decision.Inject.class))
                .extracting(RecordType::toString)
                .startsWith("DiplomaticCrisis", "LeadershipChange", "Leak")
                .hasSize(9);
    }

    @Test
    void rangesSayWhatTheyHold() {
        assertThat(Arrays.asList(
                        new Range(0, 1, false),
                        new Range(0, 1, true),
                        new Range(0, Double.POSITIVE_INFINITY, false),
                        new Range(0, Double.POSITIVE_INFINITY, true),
                        new Range(Double.NEGATIVE_INFINITY, 0.5, false)))
                .extracting(range -> range.advice("x").toString())
                .containsExactly("x.fromTo[0, 1]", "x.aboveTo[0, 1]", "x.from[0]", "x.above[0]", "x.to[0.5]");
        assertThat(new Range(0, 1, true).contains(0)).isFalse();
        assertThat(new Range(0, 1, false).contains(Double.NaN)).isFalse();
    }
}
