package entente.engine.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a described record says of one field: the only place where its unit, range and defaults stand.
 *
 * <p>{@link RecordType} reads it, and from that defaults, checks, the schema, reference pages and forms follow. What the
 * field means is said in the message files, under {@link Member#textKey}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

    /** The unit, or empty for a number without one. */
    String unit() default "";

    /** The smallest value allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether {@link #min} itself is refused. */
    boolean aboveMin() default false;

    /** A regular expression that texts must match. */
    String pattern() default "";

    /** The default as it would be written in a file; empty where the field is required or {@link #optional}. */
    String standard() default "";

    /** The default under {@code baseline: neutral}, which turns the process off; empty where it is the same. */
    String neutral() default "";

    /** Whether the field may be left out without a default; its text says what that means. */
    boolean optional() default false;

    /** Where the default comes from: {@link #ASSUMPTION} or a reference. Empty for what needs no source. */
    String source() default "";

    /** A default that rests on nobody's measurement; it belongs into every sensitivity analysis. */
    String ASSUMPTION = "assumption";
}
