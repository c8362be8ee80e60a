package entente.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.access.Sessions.Session;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * What every template knows: the reader's language, and how to make texts, numbers and addresses.
 *
 * @param language the language
 * @param session the reader's session
 * @param needsToken whether there is a host token that the reader could enter
 * @param path the path of the page, for the navigation
 * @param target the path with its query, to come back to
 * @param messages the texts
 * @param assets the scripts and styles
 */
public record View(
        Language language,
        Session session,
        boolean needsToken,
        String path,
        String target,
        Messages messages,
        Assets assets) {

    /** A text with its parameters. */
    public String text(String key, Object... parameters) {
        return messages.text(language, key, parameters);
    }

    /** A message in words; none is an empty text. */
    public String text(@Nullable Message message) {
        return message == null ? "" : messages.text(language, message);
    }

    /** All texts whose keys begin so, as JSON for a script, without anything that could end its element. */
    public String texts(String prefix) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        messages.of(language).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                node.put(key, text);
            }
        });
        return node.toString().replace("<", "\\u003c");
    }

    /** The address of a script or style. */
    public String asset(String name) {
        return assets.path(name);
    }

    /** A number with so many decimals, as the language writes it. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        // As scripts round: one event has one day on all pages.
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.matches("-[0,. ]*") ? text.substring(1) : text;
    }

    /** Whether the page lies in the part of the server that begins with this path. */
    public boolean isIn(String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
