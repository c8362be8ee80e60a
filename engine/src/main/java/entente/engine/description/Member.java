package entente.engine.description;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One field of a described record, as files have it. What its annotations say is read once: asking them takes long. */
public final class Member {

    private final Class<?> owner;
    private final String name;
    private final Class<?> javaType;
    private final Type genericType;
    private final Shape shape;
    private final Field field;
    private final String standard;
    private final String neutral;
    private final String source;
    private final boolean optional;
    private final Range range;
    private final @Nullable Pattern pattern;
    private final @Nullable RefersTo refersTo;
    private final MethodHandle getter;

    /**
     * @param owner the record whose texts tell what it means
     * @param getter takes the record that files have, which may hold the component in a group
     * @param isInPatch whether it stands in a {@link Patch}: then it may be left out, whatever its default is
     */
    Member(Class<?> owner, RecordComponent component, MethodHandle getter, boolean isInPatch) {
        Field said = component.getAnnotation(Field.class);
        if (said == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " is not described");
        }
        this.owner = owner;
        this.name = component.getName();
        this.javaType = getter.type().returnType();
        this.genericType = component.getGenericType();
        this.shape = Shape.of(genericType);
        this.field = said;
        this.standard = isInPatch ? "" : said.standard();
        this.neutral = isInPatch || said.neutral().isEmpty() ? standard : said.neutral();
        this.source = isInPatch ? "" : said.source();
        this.optional = isInPatch || said.optional();
        this.range = new Range(said.min(), said.max(), said.aboveMin());
        this.pattern = said.pattern().isEmpty() ? null : Pattern.compile(said.pattern());
        this.refersTo = component.getAnnotation(RefersTo.class);
        this.getter = getter;
    }

    /** Its name in files and in Java. */
    public String name() {
        return name;
    }

    /** What its values look like. */
    public Shape shape() {
        return shape;
    }

    /** The type of its values in Java. */
    public Class<?> javaType() {
        return javaType;
    }

    /** The same with what its list or map holds. */
    public Type genericType() {
        return genericType;
    }

    /** The key of its help text: {@code field.Capability.teams}. */
    public String textKey() {
        return "field." + owner.getSimpleName() + "." + name;
    }

    /** The unit, or empty for a number without one. */
    public String unit() {
        return field.unit();
    }

    /** The numbers it may hold, itself or in its list or map. */
    public Range range() {
        return range;
    }

    /** What its texts must match, if they must match anything. */
    public Optional<Pattern> pattern() {
        return Optional.ofNullable(pattern);
    }

    /** Where its default comes from: {@link Field#ASSUMPTION}, a reference, or empty. */
    public String source() {
        return source;
    }

    /** What its texts must name, if they are not free. */
    public Optional<RefersTo> refersTo() {
        return Optional.ofNullable(refersTo);
    }

    /** Whether it may be left out without a default. */
    public boolean isOptional() {
        return optional;
    }

    /** Whether it must be written. */
    public boolean isRequired() {
        return !optional && standard.isEmpty();
    }

    /** Whether its default rests on nobody's measurement. */
    public boolean isAssumption() {
        return source.equals(Field.ASSUMPTION);
    }

    /** Its default as it would be written in a file; empty for a required or optional field. */
    public Optional<String> defaultText(Baseline baseline) {
        String text = baseline == Baseline.NEUTRAL ? neutral : standard;
        return optional || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Reads it from a record that has it. */
    public @Nullable Object get(Record record) {
        try {
            return getter.invoke(record);
        } catch (Throwable e) {
            throw new IllegalStateException(textKey() + " cannot be read", e);
        }
    }

    /** What {@link #get} calls: from the record to {@link #javaType}. */
    public MethodHandle getter() {
        return getter;
    }

    @Override
    public String toString() {
        return textKey();
    }
}
