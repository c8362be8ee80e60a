package entente.scenarios.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import entente.engine.description.Message;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.io.IOException;

/** Messages in files: their English words, so that whoever reads a file needs no message files. */
final class MessageText extends StdSerializer<Message> {

    private static final long serialVersionUID = 1;
    private static final String RECORDED = "outcome.recorded";

    MessageText() {
        super(Message.class);
    }

    /** A message of words that were put into a file before. */
    static Message recorded(String words) {
        return Message.of(RECORDED, words);
    }

    @Override
    public void serialize(Message message, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(Messages.shared().text(Language.ENGLISH, message));
    }
}
