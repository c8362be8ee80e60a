package entente.web.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The text of a file of which nobody said how its letters are written. */
final class SheetText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** So much is looked at to tell how letters are written. */
    private static final int SAMPLE = 4096;

    private SheetText() {}

    /**
     * UTF-8 or UTF-16 with its mark or without, else Windows-1252, which older spreadsheets write.
     *
     * @throws UnreadableBook if it is no text
     */
    static String decode(byte[] file) {
        Charset wide = wide(file);
        String text = wide == null ? narrow(file) : new String(file, wide);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (unmarked.indexOf('\0') >= 0) {
            throw new UnreadableBook("eventlist.file.other");
        }
        return unmarked;
    }

    private static String narrow(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    /** UTF-16 shows its mark, or a zero in every second byte where most letters are Latin. */
    private static @Nullable Charset wide(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int pairs = Math.min(file.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += file[2 * i] == 0 ? 1 : 0;
            odd += file[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs > 0 && odd * 10 > pairs * 7 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs > 0 && even * 10 > pairs * 7 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
