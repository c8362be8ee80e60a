package entente.web.exercise.service;

import entente.web.exercise.record.SeatRole;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A code to be typed and a link to be scanned, which let people take the same kind of seat. They stand in memory alone: the
 * log keeps digests, and after a restart new ones are issued for those who have not joined yet.
 *
 * @param grant number of the entry that issued it
 * @param code 40 random bits, as eight characters in two groups
 * @param link 130 random bits
 */
public record JoinCode(long grant, SeatRole role, @Nullable String nation, String code, String link) {

    /** Letters and digits that cannot be taken for each other (D. Crockford's base 32). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_CHARACTERS = 8;
    private static final int LINK_CHARACTERS = 26;
    /** A code has few bits: its digest is made slow to try out by whoever gets hold of the log. */
    private static final int ROUNDS = 20_000;

    private static final int DIGEST_BITS = 256;

    static String newCode(RandomGenerator secrets) {
        String characters = random(CODE_CHARACTERS, secrets);
        return characters.substring(0, CODE_CHARACTERS / 2) + "-" + characters.substring(CODE_CHARACTERS / 2);
    }

    static String newLink(RandomGenerator secrets) {
        return random(LINK_CHARACTERS, secrets);
    }

    /** Random text of so many characters, five bits each. */
    static String random(int characters, RandomGenerator secrets) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append(ALPHABET.charAt(secrets.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** What was typed as it is meant: capitals, no spaces and hyphens, and no letters that look like digits. */
    static String normalised(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** The digest of a code or link; {@code salt} is a secret of the server. */
    static String digest(String typed, String salt) {
        String text = normalised(typed);
        if (text.isEmpty() || text.length() > LINK_CHARACTERS) {
            return "none";
        }
        try {
            PBEKeySpec spec =
                    new PBEKeySpec(text.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), ROUNDS, DIGEST_BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
