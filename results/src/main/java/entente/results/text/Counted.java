package entente.results.text;

/** Numbers of things in words. */
public final class Counted {

    private Counted() {}

    /** A number and what it counts: {@code 1 nation}, {@code 5 nations}. */
    public static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
