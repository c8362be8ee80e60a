package entente.web.sheet;

import java.util.List;
import java.util.Locale;

/** Reads the sheets of a file, which is known by what it holds, not by its name. */
public final class BookReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 8_000_000;

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;

    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private BookReader() {}

    /**
     * The sheets of a file, in their order.
     *
     * @param name the name of the file
     * @throws UnreadableBook if it is none that can be read
     */
    public static List<Sheet> read(byte[] file, String name) {
        if (file.length == 0) {
            throw new UnreadableBook("eventlist.file.empty");
        }
        if (file.length > LARGEST) {
            throw new UnreadableBook("eventlist.file.large", LARGEST / 1_000_000);
        }
        if (begins(file, OLD)) {
            throw new UnreadableBook("eventlist.file.old");
        }
        if (begins(file, ZIP)) {
            return XlsxReader.read(file);
        }
        if (begins(file, PDF) || name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UnreadableBook("eventlist.file.other");
        }
        return List.of(CsvReader.read(SheetText.decode(file), name));
    }

    private static boolean begins(byte[] file, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (file.length <= i || file[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
