package entente.results.verification.fault;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Changes methods of a class instruction by instruction. */
abstract class Methods extends ClassVisitor {

    private final @Nullable String method;

    /** @param method the name of those that are changed; null for all */
    Methods(ClassVisitor next, @Nullable String method) {
        super(Opcodes.ASM9, next);
        this.method = method;
    }

    abstract MethodVisitor changed(MethodVisitor original);

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor original = super.visitMethod(access, name, descriptor, signature, exceptions);
        return method == null || method.equals(name) ? changed(original) : original;
    }
}
