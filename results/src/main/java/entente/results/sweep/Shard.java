package entente.results.sweep;

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
            throw new IllegalArgumentException(
                    "the shard is " + number + "/" + of + ": it must be k/n with k from 1 to n");
        }
    }

    /** Whether it has the point. */
    public boolean has(int point) {
        return point % of == number - 1;
    }

    /** As {@code 2/4}. */
    public String text() {
        return number + "/" + of;
    }
}
