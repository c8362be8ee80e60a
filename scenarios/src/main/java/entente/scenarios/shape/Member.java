package entente.scenarios.shape;

import entente.engine.description.Baseline;
import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.scenario.Defaults;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record.
 *
 * @param refersTo what its texts must name; null if they are free
 */
public record Member(String name, Field field, @Nullable RefersTo refersTo, Shape shape) {

    /** Its default as it would be written in a file; empty for a required or optional field. */
    public Optional<String> defaultText(Baseline baseline) {
        return Optional.of(Defaults.text(field, baseline)).filter(text -> !field.optional() && !text.isEmpty());
    }

    /** Whether it must be written. */
    public boolean isRequired() {
        return !field.optional() && field.standard().isEmpty();
    }

    /** Whether its default rests on nobody's measurement. */
    public boolean isAssumption() {
        return field.source().equals(Field.ASSUMPTION);
    }
}
