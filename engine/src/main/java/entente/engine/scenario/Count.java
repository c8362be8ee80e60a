package entente.engine.scenario;

import entente.engine.description.Coded;

/** How many there are of something: a whole number from 0, or {@code unlimited}. */
@Coded(value = Count.UNLIMITED_WORD, most = Integer.MAX_VALUE - 1)
public record Count(int value) {

    /** As many as are asked for. */
    public static final Count UNLIMITED = new Count(Integer.MAX_VALUE);

    /** The word for {@link #UNLIMITED} in files. */
    public static final String UNLIMITED_WORD = "unlimited";

    /** @throws IllegalArgumentException if negative */
    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("a count is " + value + ": it must be 0 or more");
        }
    }

    /** Exactly {@code value}, 0 or more. */
    public static Count of(int value) {
        return new Count(value);
    }

    /**
     * Reads a whole number or {@code unlimited}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Count parse(String text) {
        return text.equals(UNLIMITED_WORD) ? UNLIMITED : new Count(Integer.parseInt(text));
    }

    public boolean isUnlimited() {
        return value == Integer.MAX_VALUE;
    }

    @Override
    public String toString() {
        return isUnlimited() ? UNLIMITED_WORD : Integer.toString(value);
    }
}
