package entente.results.spark.submit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Entente and its libraries, loaded from the jars within the submitted jar by a class loader that knows the JDK and nothing
 * else. So neither side ever meets the other's Jackson or Scala.
 */
final class Isolation {

    private static final String JARS = "lib/";
    private static final String DRIVER = "entente.results.spark.inside.SweepDriver";
    private static final String WORKER = "entente.results.spark.inside.BlockWorker";

    private final URLClassLoader loader;

    private Isolation(Path jar) throws IOException {
        loader = new URLClassLoader(unpack(jar).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** One for each JVM, made when it is first asked for. The classes that are named implement these functions. */
    @SuppressWarnings("unchecked")
    private static final class OfThisJvm {
        static final Isolation INSTANCE = open();
        static final BinaryOperator<byte[]> WORK = (BinaryOperator<byte[]>) INSTANCE.make(WORKER);
        static final ToIntBiFunction<String[], Function<byte[], Function<List<byte[]>, List<byte[]>>>> SWEEP =
                (ToIntBiFunction<String[], Function<byte[], Function<List<byte[]>, List<byte[]>>>>) INSTANCE.make(
                        DRIVER);

        private OfThisJvm() {}
    }

    /** Runs a whole sweep: takes the arguments and what computes serialised blocks, gives the exit code. */
    static ToIntBiFunction<String[], Function<byte[], Function<List<byte[]>, List<byte[]>>>> driver() {
        return OfThisJvm.SWEEP;
    }

    /** Computes a serialised block of a serialised experiment. */
    static BinaryOperator<byte[]> worker() {
        return OfThisJvm.WORK;
    }

    private static Isolation open() {
        try {
            return new Isolation(Path.of(Isolation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object make(String type) {
        try {
            return loader.loadClass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the submitted jar lacks " + type, e);
        }
    }

    private static List<URL> unpack(Path jar) throws IOException {
        Path folder = Files.createTempDirectory("entente");
        folder.toFile().deleteOnExit();
        List<URL> jars = new ArrayList<>();
        try (JarFile archive = new JarFile(jar.toFile())) {
            for (JarEntry entry : archive.stream()
                    .filter(each ->
                            each.getName().startsWith(JARS) && each.getName().endsWith(".jar"))
                    .toList()) {
                jars.add(copy(archive, entry, folder));
            }
        }
        return jars;
    }

    private static URL copy(JarFile archive, JarEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(Path.of(entry.getName()).getFileName().toString());
        try (InputStream in = archive.getInputStream(entry)) {
            Files.copy(in, target);
        }
        target.toFile().deleteOnExit();
        return target.toUri().toURL();
    }
}
