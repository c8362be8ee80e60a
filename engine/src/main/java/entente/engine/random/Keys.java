package entente.engine.random;

/** Turns names and numbers into 64-bit keys of random draws, by mixing that leaves no visible structure. */
public final class Keys {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int DIGITS = 12;
    private static final String HEXADECIMAL = "0123456789abcdef";

    private Keys() {}

    /** Mixes 64 bits: variant 13 of Stafford's finalisers of MurmurHash3, a bijection. */
    public static long mix(long bits) {
        long z = bits + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The key of a part of something that has a key. */
    public static long of(long key, long part) {
        return mix(key ^ mix(part));
    }

    /** The key of a name. */
    public static long of(String name) {
        long key = name.length();
        for (int i = 0; i < name.length(); i++) {
            key = mix(key ^ name.charAt(i));
        }
        return key;
    }

    /** A number above 0 and below 1 from 64 mixed bits. */
    public static double uniform(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** An exponential number with mean 1 from 64 mixed bits, by inversion. */
    public static double exponential(long bits) {
        return -StrictMath.log(uniform(bits));
    }

    /** The first digits of a key, for ids that tell nothing. */
    public static String digits(long key) {
        char[] digits = new char[DIGITS];
        long rest = key >>> (Long.SIZE - 4 * DIGITS);
        for (int i = DIGITS - 1; i >= 0; i--) {
            digits[i] = HEXADECIMAL.charAt((int) rest & 15);
            rest >>>= 4;
        }
        return new String(digits);
    }
}
