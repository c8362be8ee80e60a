package entente.engine.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that files write as one text, such as {@code B2} or {@code erlang(3)}: its static method {@code parse}
 * reads the text, or throws an IllegalArgumentException, and {@link Object#toString} writes it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Coded {

    /** The regular expression of what {@code parse} accepts. */
    String value();

    /** The largest whole number, counted from 0, that may be written in place of the text; -1 where none may. */
    int most() default -1;
}
