package entente.web.exercise.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length before it, so that no two lists of parts have the same digest. */
public final class Digests {

    private static final int PART_BYTES = 1 << 16;

    private Digests() {}

    /** The digest of texts, in hexadecimal. */
    public static String of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            add(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of bytes, in hexadecimal. */
    public static String of(byte[] bytes) {
        MessageDigest digest = sha256();
        add(digest, bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a file, in hexadecimal. */
    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[PART_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
