package entente.results.verification.fault;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Turns {@code a >= b} of doubles into {@code a > b}. */
final class AboveInsteadOfFrom extends MethodVisitor {

    private final Fault.Counter changes;
    private boolean afterComparison;

    AboveInsteadOfFrom(MethodVisitor next, Fault.Counter changes) {
        super(Opcodes.ASM9, next);
        this.changes = changes;
    }

    @Override
    public void visitInsn(int opcode) {
        afterComparison = opcode == Opcodes.DCMPL;
        super.visitInsn(opcode);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        // The compiler jumps away where a < b.
        boolean change = afterComparison && opcode == Opcodes.IFLT;
        if (change) {
            changes.add();
        }
        super.visitJumpInsn(change ? Opcodes.IFLE : opcode, label);
        afterComparison = false;
    }
}
