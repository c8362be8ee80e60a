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
        int planted = afterComparison ? planted(opcode) : opcode;
        if (planted != opcode) {
            changes.add();
        }
        super.visitJumpInsn(planted, label);
        afterComparison = false;
    }

    /** The compiler jumps away where a < b, and, before another alternative, to its end where a ≥ b. */
    private static int planted(int opcode) {
        return switch (opcode) {
            case Opcodes.IFLT -> Opcodes.IFLE;
            case Opcodes.IFGE -> Opcodes.IFGT;
            default -> opcode;
        };
    }
}
