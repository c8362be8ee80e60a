package entente.scenarios.imports.policy;

import java.util.List;

/**
 * A statement of an exchange policy, with the words that it may have. Source: FIRST, Information Exchange Policy 2.0 Framework,
 * sections 7 to 10; the two newer words of {@link #TLP}: FIRST, Traffic Light Protocol 2.0.
 */
public enum PolicyStatement {
    ENCRYPT_IN_TRANSIT("encrypt_in_transit", "must", "may"),
    PERMITTED_ACTIONS(
            "permitted_actions",
            "none",
            "contact-for-instruction",
            "internally-visible-actions",
            "externally-visible-indirect-actions",
            "externally-visible-direct-actions"),
    AFFECTED_PARTY_NOTIFICATIONS("affected_party_notifications", "may", "must-not"),
    TLP("tlp", "red", "amber+strict", "amber", "green", "clear", "white"),
    ATTRIBUTION("attribution", "may", "must", "must-not"),
    UNMODIFIED_RESALE("unmodified_resale", "may", "must-not");

    private final String field;
    /** Separated by blanks. */
    private final String words;

    PolicyStatement(String field, String... words) {
        this.field = field;
        this.words = String.join(" ", words);
    }

    /** What it is called in a file. */
    public String field() {
        return field;
    }

    /** What it may say. */
    public List<String> words() {
        return List.of(words.split(" "));
    }
}
