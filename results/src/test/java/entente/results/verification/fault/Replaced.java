package entente.results.verification.fault;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Gives one method of one class another body. */
final class Replaced extends ClassVisitor {

    private final boolean isOwner;
    private final String method;
    private final String methodDescriptor;
    private final Fault.Counter changes;
    private final Consumer<MethodVisitor> body;

    /**
     * @param owner the class that has the method, with slashes
     * @param visited the class that is visited
     */
    Replaced(
            ClassVisitor next,
            String owner,
            String visited,
            String method,
            String methodDescriptor,
            Fault.Counter changes,
            Consumer<MethodVisitor> body) {
        super(Opcodes.ASM9, next);
        isOwner = owner.equals(visited);
        this.method = method;
        this.methodDescriptor = methodDescriptor;
        this.changes = changes;
        this.body = body;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        if (!isOwner || !name.equals(method) || !descriptor.equals(methodDescriptor)) {
            return next;
        }
        changes.add();
        next.visitCode();
        body.accept(next);
        next.visitMaxs(0, 0);
        next.visitEnd();
        return null;
    }
}
