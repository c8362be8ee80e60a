package entente.web.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a workbook before it is opened: what it unpacks to, and whether it is one. */
final class WorkbookGuard {

    /** All parts of a workbook together, unpacked, in bytes. */
    static final long LARGEST_UNPACKED = 48_000_000;

    private static final int MOST_PARTS = 2000;

    private WorkbookGuard() {}

    /** @throws UnreadableBook if it is no workbook, or unpacks to more than may be */
    static void check(byte[] file) {
        Set<String> parts = new HashSet<>();
        byte[] buffer = new byte[65_536];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new UnreadableBook("eventlist.file.unpacks", LARGEST_UNPACKED / 1_000_000);
                    }
                }
                if (parts.size() > MOST_PARTS) {
                    throw new UnreadableBook("eventlist.file.broken");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableBook("eventlist.file.broken");
        }
        if (parts.contains("content.xml") && parts.contains("mimetype")) {
            throw new UnreadableBook("eventlist.file.openDocument");
        }
        if (!parts.contains("xl/workbook.xml")) {
            throw new UnreadableBook(parts.contains("xl/workbook.bin") ? "eventlist.file.old" : "eventlist.file.other");
        }
    }
}
