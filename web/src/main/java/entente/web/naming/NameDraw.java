package entente.web.naming;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Draws that depend on a secret and on what they are for, and on nothing else: no draw of the simulation is used, and whoever
 * does not have the secret learns nothing from one draw about another.
 */
public final class NameDraw {

    private final byte[] secret;

    public NameDraw(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A number from 0 to below a bound.
     *
     * @param bound 1 or more
     * @param parts what it is for
     */
    public int below(int bound, String... parts) {
        return (int) Long.remainderUnsigned(key(parts), bound);
    }

    /**
     * A key, as evenly spread as digests are.
     *
     * @param parts what it is for
     */
    public long key(String... parts) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, secret);
        for (String part : parts) {
            add(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
