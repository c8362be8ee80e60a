package entente.engine.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks texts, lists of texts and keys of maps that must name something the scenario defines. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RefersTo {

    /** What kinds of things may be named. */
    Kind[] value();

    /** Whether {@code "*"} may stand for all. */
    boolean orEveryone() default false;

    /** The kinds of things that a scenario defines by id. */
    enum Kind implements Worded {
        NATION,
        INSTITUTION,
        NETWORK,
        DECISION_POINT
    }
}
