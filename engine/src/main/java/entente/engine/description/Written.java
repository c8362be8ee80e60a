package entente.engine.description;

/**
 * A value of any kind that a file holds for something else, the value of a setting for instance.
 *
 * @param text as it would be written behind the {@code =} of a setting: a text as it stands, everything else as JSON
 */
public record Written(String text) {}
