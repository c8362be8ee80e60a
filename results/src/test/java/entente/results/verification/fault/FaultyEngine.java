package entente.results.verification.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Loads all classes of Entente anew, those of the engine with a fault, beside the ones that tests run with; libraries are
 * shared.
 */
final class FaultyEngine extends ClassLoader {

    private static final String OURS = "entente.";
    private static final String ENGINE = "entente/engine/";

    private final Fault fault;
    private final Fault.Counter changes = new Fault.Counter();

    FaultyEngine(Fault fault) {
        super(FaultyEngine.class.getClassLoader());
        this.fault = fault;
    }

    /** How many places of the engine were changed in the classes loaded so far. */
    int changes() {
        return changes.changes();
    }

    /** What a command line gives in this engine. */
    record Result(int code, String out) {}

    /** Runs {@code entente verify} with arguments. */
    Result verify(String... arguments) throws ReflectiveOperationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object code = loadClass(Verifying.class.getName())
                .getDeclaredMethod("verify", OutputStream.class, String[].class)
                .invoke(null, out, arguments);
        return new Result((Integer) code, out.toString(StandardCharsets.UTF_8));
    }

    /** How many candidate births differ between two worlds that differ in their policies alone. */
    int unpairedBirths() throws ReflectiveOperationException {
        return (Integer) loadClass(Pairing.class.getName())
                .getDeclaredMethod("unpairedBirths")
                .invoke(null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/');
        try (InputStream in = getResourceAsStream(path + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            byte[] changed = path.startsWith(ENGINE) ? changed(path, code) : code;
            return defineClass(name, changed, 0, changed.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] changed(String path, byte[] code) {
        ClassReader reader = new ClassReader(code);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(fault.planted(path, writer, changes), 0);
        return writer.toByteArray();
    }
}
