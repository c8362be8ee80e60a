package entente.web.data;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess, of letters, digits, hyphens and underscores. */
public final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** A text of so many random bits, a multiple of 8. */
    public static String ofBits(int bits) {
        byte[] bytes = new byte[bits / 8];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
