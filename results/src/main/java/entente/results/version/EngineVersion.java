package entente.results.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Entente this is. All of its modules have the same. */
public final class EngineVersion {

    private static final String CURRENT = read();

    private EngineVersion() {}

    /** The version, {@code 0.1.0} for instance. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream in = EngineVersion.class.getResourceAsStream("/entente/results/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("entente/results/version.properties is missing from the class path");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
