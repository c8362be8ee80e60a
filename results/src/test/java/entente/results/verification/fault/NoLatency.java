package entente.results.verification.fault;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts 0 in place of durations that are drawn for latencies. */
final class NoLatency extends MethodVisitor {

    private final Fault.Counter changes;
    private boolean forLatency;

    NoLatency(MethodVisitor next, Fault.Counter changes) {
        super(Opcodes.ASM9, next);
        this.changes = changes;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        forLatency |= owner.endsWith("/Purpose") && name.equals("LATENCY");
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (forLatency && owner.endsWith("/Draws") && name.equals("duration")) {
            visitInsn(Opcodes.POP2);
            visitInsn(Opcodes.DCONST_0);
            changes.add();
            forLatency = false;
        }
    }
}
