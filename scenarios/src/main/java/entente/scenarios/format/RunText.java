package entente.scenarios.format;

import java.util.regex.Pattern;

/**
 * What runs depend on in the text of a scenario: all of it but the story, which people read. Where a text does not show at a
 * glance where its story ends, as in JSON, it counts whole.
 */
public final class RunText {

    /** The section from its name at the beginning of a line, and a remark before it, to the next line that is not indented. */
    private static final Pattern STORY =
            Pattern.compile("(?m)(?:^\\R)?(?:^#.*\\R)*^story:.*(?:\\R(?:[ \\t].*|(?=\\R|\\z)))*\\R?");

    private RunText() {}

    /** The text without its story. */
    public static String of(String text) {
        return STORY.matcher(text).replaceFirst("");
    }
}
