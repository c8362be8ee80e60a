package entente.engine.description;

/** An enumeration whose constants are written in files by a word of their own, {@code needToKnow} for instance. */
public interface Worded {

    /** The name of the constant in Java. */
    String name();

    /** The word in files: by default the constant's name in lower camel case. */
    default String word() {
        StringBuilder word = new StringBuilder();
        boolean raise = false;
        for (char c : name().toCharArray()) {
            if (c == '_') {
                raise = true;
            } else {
                word.append(raise ? c : Character.toLowerCase(c));
                raise = false;
            }
        }
        return word.toString();
    }
}
