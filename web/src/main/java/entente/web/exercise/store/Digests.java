package entente.web.exercise.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 over parts, each with its length before it, so that no two lists of parts have the same digest. */
public final class Digests {

    private Digests() {}

    /** The digest of texts, in hexadecimal. */
    public static String of(String... parts) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String part : parts) {
            add(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        return Hex.encodeHexString(digest.digest());
    }

    /** The digest of bytes, in hexadecimal. */
    public static String of(byte[] bytes) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, bytes);
        return Hex.encodeHexString(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
