package entente.web.stream;

import java.nio.charset.StandardCharsets;

/**
 * One event of a feed.
 *
 * @param id its number in the feed, from 1
 * @param event what kind it is, a word
 * @param data what it says, without line breaks (JSON for instance)
 */
public record StreamMessage(long id, String event, String data) {

    /** @throws IllegalArgumentException if it could not be told from two messages */
    public StreamMessage {
        if (event.matches("(?s).*[\\r\\n].*") || data.indexOf('\n') >= 0 || data.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("an event and its data must not hold line breaks");
        }
    }

    /** As it is sent. */
    byte[] bytes() {
        return ("id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
