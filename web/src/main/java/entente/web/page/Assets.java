package entente.web.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Scripts, styles and other files that pages refer to. They lie in the jar, as a list in it says, and their address holds a
 * digest of them all, so that browsers may keep them for ever.
 */
public final class Assets {

    private static final String FOLDER = "/entente/web/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "yaml", "application/yaml; charset=utf-8");
    private static final int DIGEST_CHARACTERS = 16;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String version;

    /** Reads them all. */
    public Assets() {
        for (String name :
                new String(read("index.txt"), StandardCharsets.UTF_8).lines().toList()) {
            files.put(name, read(name));
        }
        version = digest();
    }

    /** The digest of them all. */
    public String version() {
        return version;
    }

    /** The address of a file. */
    public String path(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("there is no asset " + name + "; is it in assets/index.txt?");
        }
        return "/assets/" + version + "/" + name;
    }

    /** The media type of the file of that name, if there is one. */
    public Optional<String> findType(String name) {
        return files.containsKey(name)
                ? Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                : Optional.empty();
    }

    /** What stands in the file of that name. */
    public InputStream open(String name) {
        return new ByteArrayInputStream(files.getOrDefault(name, new byte[0]));
    }

    private String digest() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        files.forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return Hex.encodeHexString(digest.digest()).substring(0, DIGEST_CHARACTERS);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the asset " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
