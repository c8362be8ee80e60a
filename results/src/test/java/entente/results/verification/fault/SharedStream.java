package entente.results.verification.fault;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes every draw the next one of a sequence that all share. */
final class SharedStream extends ClassVisitor {

    private static final String DRAWS = "entente/engine/random/Draws";
    private static final String KEYED = "(Lentente/engine/random/Purpose;DJ)J";
    private static final String FIELD = "nextOfAll";

    private final boolean isDraws;
    private final Fault.Counter changes;

    SharedStream(ClassVisitor next, String visited, Fault.Counter changes) {
        super(Opcodes.ASM9, next);
        isDraws = visited.equals(DRAWS);
        this.changes = changes;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        if (!isDraws || !name.equals("mixed") || !descriptor.equals(KEYED)) {
            return next;
        }
        changes.add();
        next.visitCode();
        next.visitVarInsn(Opcodes.ALOAD, 0);
        next.visitInsn(Opcodes.DUP);
        next.visitFieldInsn(Opcodes.GETFIELD, DRAWS, FIELD, "J");
        next.visitInsn(Opcodes.LCONST_1);
        next.visitInsn(Opcodes.LADD);
        next.visitFieldInsn(Opcodes.PUTFIELD, DRAWS, FIELD, "J");
        next.visitVarInsn(Opcodes.ALOAD, 0);
        next.visitFieldInsn(Opcodes.GETFIELD, DRAWS, "seeds", "Lentente/engine/random/Seeds;");
        next.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "entente/engine/random/Seeds", "seed", "()J", false);
        next.visitVarInsn(Opcodes.ALOAD, 0);
        next.visitFieldInsn(Opcodes.GETFIELD, DRAWS, FIELD, "J");
        next.visitMethodInsn(Opcodes.INVOKESTATIC, "entente/engine/random/Keys", "of", "(JJ)J", false);
        next.visitInsn(Opcodes.LRETURN);
        next.visitMaxs(0, 0);
        next.visitEnd();
        return null;
    }

    @Override
    public void visitEnd() {
        if (isDraws) {
            visitField(Opcodes.ACC_PRIVATE, FIELD, "J", null, null).visitEnd();
        }
        super.visitEnd();
    }
}
