package entente.web.exercise.service;

import entente.web.exercise.record.SeatRole;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A code to be typed and a link to be scanned, which let people take the same kind of seat. They stand in memory alone: the
 * log keeps digests, and after a restart new ones are issued for those who have not joined yet.
 *
 * @param grant number of the entry that issued it
 * @param code 40 random bits where the server is on a local network, as two groups of four characters; else 60, as three
 * @param link 130 random bits
 */
public record JoinCode(long grant, SeatRole role, @Nullable String nation, String code, String link) {

    /** Letters and digits that cannot be taken for each other (D. Crockford's base 32). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;
    private static final int LOCAL_GROUPS = 2;
    private static final int PUBLIC_GROUPS = 3;
    private static final int LINK_CHARACTERS = 26;
    /** A code has few bits: its digest is made slow to try out by whoever gets hold of the log. */
    private static final int ROUNDS = 20_000;

    private static final int DIGEST_BITS = 256;

    /** A new code; {@code local} where the server is on a local network. */
    static String newCode(boolean local, RandomGenerator secrets) {
        return Stream.generate(() -> random(GROUP, secrets))
                .limit(local ? LOCAL_GROUPS : PUBLIC_GROUPS)
                .collect(Collectors.joining("-"));
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

    /**
     * What was typed as it is meant: capitals, without spaces, dashes and dots of whatever kind, and with none of the letters
     * that codes do not have since they look like others. Of the whole address in a link it is what follows the last slash.
     */
    static String normalised(String typed) {
        String code = typed.strip();
        return Normalizer.normalize(code.substring(code.lastIndexOf('/') + 1), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
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
