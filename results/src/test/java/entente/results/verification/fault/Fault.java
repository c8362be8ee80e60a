package entente.results.verification.fault;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A fault that is planted in the engine's compiled classes, never in its sources. */
enum Fault {
    /** None: the control. */
    NONE {
        @Override
        ClassVisitor planted(String className, ClassVisitor next, Counter changes) {
            return next;
        }
    },

    /** A dossier must be above its threshold, where reaching it should be enough. */
    THRESHOLD_OFF_BY_ONE {
        @Override
        ClassVisitor planted(String className, ClassVisitor next, Counter changes) {
            return className.startsWith(OPERATIONS)
                    ? new Methods(next, "hasCrossed") {
                        @Override
                        MethodVisitor changed(MethodVisitor method) {
                            return new AboveInsteadOfFrom(method, changes);
                        }
                    }
                    : next;
        }
    },

    /** What is sent arrives at once, whatever the latency of its way. */
    LATENCY_IGNORED {
        @Override
        ClassVisitor planted(String className, ClassVisitor next, Counter changes) {
            return className.startsWith(SHARING)
                    ? new Methods(next, null) {
                        @Override
                        MethodVisitor changed(MethodVisitor method) {
                            return new NoLatency(method, changes);
                        }
                    }
                    : next;
        }
    },

    /** A team is free again as soon as it has taken up a case. */
    TEAM_FREED_TOO_EARLY {
        @Override
        ClassVisitor planted(String className, ClassVisitor next, Counter changes) {
            ClassVisitor first = new Replaced(next, TEAMS, className, "occupy", "(I)V", changes, code -> {
                code.visitInsn(Opcodes.RETURN);
            });
            return new Replaced(first, TEAMS, className, "free", "(II)V", changes, code -> {
                code.visitInsn(Opcodes.RETURN);
            });
        }
    },

    /** All draws come from one sequence, in the order in which they are asked for. */
    SHARED_STREAM {
        @Override
        ClassVisitor planted(String className, ClassVisitor next, Counter changes) {
            return new SharedStream(next, className, changes);
        }
    },

    /** A holder does not know what it holds: what reaches it again, by another way, counts again. */
    FORWARDED_REPORT_COUNTED_TWICE {
        @Override
        ClassVisitor planted(String className, ClassVisitor next, Counter changes) {
            String held = "(Lentente/engine/intelligence/Report;)Z";
            return new Replaced(next, DOSSIER, className, "holds", held, changes, code -> {
                code.visitInsn(Opcodes.ICONST_0);
                code.visitInsn(Opcodes.IRETURN);
            });
        }
    };

    private static final String OPERATIONS = "entente/engine/operations/";
    private static final String SHARING = "entente/engine/sharing/";
    private static final String TEAMS = "entente/engine/operations/Teams";
    private static final String DOSSIER = "entente/engine/intelligence/Dossier";

    /** Counts what has been changed. */
    static final class Counter {
        private int changes;

        void add() {
            changes++;
        }

        int changes() {
            return changes;
        }
    }

    /**
     * Plants the fault in a class if it belongs there.
     *
     * @param className with slashes
     * @param next takes the changed class
     */
    abstract ClassVisitor planted(String className, ClassVisitor next, Counter changes);
}
