package entente.web.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** The server's secret, kept in its data folder, with which it signs what it hands out and wants to know again. */
public final class ServerKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    private ServerKey(byte[] secret) {
        this.secret = secret;
    }

    /** The key of a data folder, made at first use. */
    public static ServerKey of(DataFolder data) {
        Path file = data.path().resolve("server.key");
        try {
            if (!Files.exists(file) || Files.size(file) != BYTES) {
                byte[] fresh = new byte[BYTES];
                new SecureRandom().nextBytes(fresh);
                DurableFile.write(file, fresh);
            }
            return new ServerKey(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DataFolder.Unusable("the key " + file + " cannot be read or written: "
                    + e.getClass().getSimpleName());
        }
    }

    /** The signature of a text, of 43 letters, digits, hyphens and underscores. */
    public String sign(String text) {
        // One for each signature: requests come on several threads, which must not share one.
        HmacUtils signatures = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signatures.hmac(text));
    }

    /** Whether a signature is that of the text; takes the same time whether it is or not. */
    public boolean isSignature(String text, String signature) {
        return MessageDigest.isEqual(
                sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
