package entente.engine.scenario;

import entente.engine.description.Field;
import java.util.List;

/** What those who play a nation are told before the first move, and nobody else. */
public record Brief(
        @Field(standard = "\"\"") String who,

        @Field(standard = "[]") List<String> aims,

        @Field(standard = "\"\"") String redLine,

        @Field(standard = "\"\"") String secret,

        @Field(standard = "\"\"") String trust,

        @Field(standard = "\"\"") String wanted) {

    /** That of a nation of which nothing is told. */
    public static final Brief NONE = new Brief("", List.of(), "", "", "", "");

    public Brief {
        aims = List.copyOf(aims);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
