package entente.scenarios.format;

import entente.engine.description.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files as text and refuses what is none: directories, what is too large, other encodings, binary data. */
public final class SourceText {

    /** The largest file that is read, in bytes, and the longest text, in characters. */
    static final int LARGEST = 10_000_000;

    private static final int LONGEST_LINE = 120_000;

    /** What is said of an input with nothing in it. */
    static final Message EMPTY = Message.of("violation.text.empty");

    private SourceText() {}

    /**
     * The text of a file in UTF-8, at most ten million bytes.
     *
     * @throws InvalidInput if it cannot be read as text
     */
    public static String read(Path file) {
        String name = file.toString();
        if (!Files.exists(file)) {
            throw invalid(name, 0, Message.of("violation.file.none"));
        } else if (Files.isDirectory(file)) {
            throw invalid(name, 0, Message.of("violation.file.directory"));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw tooLarge(name, Files.size(file));
            }
            return decoded(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw invalid(
                    name,
                    0,
                    Message.of("violation.file.unreadable", e.getClass().getSimpleName()));
        }
    }

    /**
     * The text without a byte order mark, if it is text at all.
     *
     * @param name what to call it in violations
     * @throws InvalidInput if it is empty, too large, or no text
     */
    public static String checked(String text, String name) {
        if (text.length() > LARGEST) {
            throw tooLarge(name, text.length());
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int line = 1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c < ' ' && c != '\t' && c != '\r') {
                throw invalid(name, line, Message.of("violation.text.control", (int) c));
            }
        }
        if (plain.isBlank()) {
            throw invalid(name, 0, EMPTY);
        }
        return plain;
    }

    /** Refuses long lines: the YAML parser takes seconds over them. */
    static void checkLines(String text, String name) {
        int number = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
            int stop = end < 0 ? text.length() : end;
            if (stop - start > LONGEST_LINE) {
                throw invalid(name, number, Message.of("violation.text.line", LONGEST_LINE));
            }
            start = stop + 1;
            number++;
        }
    }

    /**
     * A violation of the input as a whole, to be thrown.
     *
     * @param name what the input is called
     * @param line the line, from 1; 0 where there is none
     */
    public static InvalidInput invalid(String name, int line, Message advice) {
        return new InvalidInput(List.of(new Violation("", name, line, line > 0 ? 1 : 0, null, advice)));
    }

    /** The same, told in English. */
    public static InvalidInput invalid(String name, int line, String advice) {
        return invalid(name, line, Violation.shown(advice));
    }

    private static InvalidInput tooLarge(String name, long size) {
        return invalid(name, 0, Message.of("violation.text.large", size, LARGEST));
    }

    private static String decoded(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
            throw invalid(name, line, Message.of("violation.text.encoding"));
        }
        return out.flip().toString();
    }
}
