package entente.engine.decision;

import entente.engine.scenario.Scripted;

/**
 * Something done to the world at a day: by a nation (people or autopilot), or by the exercise's control. Everything that
 * anybody does during a run comes through this one door.
 */
public sealed interface Decision extends Scripted permits NationDecision, Inject {

    /** The word that names this kind of decision in files: the record's name, {@code changeSharing} for instance. */
    default String type() {
        return type(getClass());
    }

    /** The word that names a kind of decision in files. */
    static String type(Class<?> kind) {
        String name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
