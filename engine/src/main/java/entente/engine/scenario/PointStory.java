package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Flat;
import java.util.List;
import java.util.Optional;

/** The words of a decision point and of its options; where settings take the point away, nobody reads them. */
public record PointStory(
        @Field String point,
        @Flat Telling telling,

        @Field(standard = "[]") List<OptionStory> options) {

    public PointStory {
        options = List.copyOf(options);
    }

    /** What an option means in plain words, if that is told. */
    public Optional<String> findOption(String label) {
        return options.stream()
                .filter(option -> option.label().equals(label))
                .map(OptionStory::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What an option of a decision point means in plain words. */
    public record OptionStory(
            @Field String label, @Field(standard = "\"\"") String text) {}
}
