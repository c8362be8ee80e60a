package entente.results.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A part of an experiment's points: those whose number, divided by {@code of}, leaves {@code number} - 1.
 *
 * @param number which part, from 1
 * @param of how many parts
 */
public record Shard(int number, int of) {

    /** All points. */
    public static final Shard ALL = new Shard(1, 1);

    /** @throws IllegalArgumentException if there is no such part */
    public Shard {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException("it is " + number + "/" + of + ": it must be k/n with k from 1 to n");
        }
    }

    /** Whether it has the point. */
    public boolean has(int point) {
        return point % of == number - 1;
    }

    /**
     * The shard that is written as {@code 2/4}.
     *
     * @throws IllegalArgumentException if it is not written so, or there is no such part
     */
    @JsonCreator
    public static Shard parse(String text) {
        if (!text.matches("[0-9]{1,6}/[0-9]{1,6}")) {
            throw new IllegalArgumentException("it is " + text + ": it must be k/n, as 3/8");
        }
        int slash = text.indexOf('/');
        return new Shard(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** As {@code 2/4}. */
    @Override
    @JsonValue
    public String toString() {
        return number + "/" + of;
    }
}
