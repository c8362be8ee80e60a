package entente.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is no workbook, or a dangerous one, is refused in words; nothing outside of a file is ever read. */
class BookReaderTest {

    private static void assertRefused(byte[] file, String name, String key) {
        assertThatThrownBy(() -> BookReader.read(file, name))
                .isInstanceOfSatisfying(
                        UnreadableBook.class,
                        refused -> assertThat(refused.told().key()).isEqualTo(key));
    }

    /** The file with one part replaced. */
    private static byte[] with(byte[] file, String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part) ? content : from.readAllBytes());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoBookIsRefused() {
        assertRefused(new byte[0], "a.csv", "eventlist.file.empty");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "a.xls", "eventlist.file.old");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.pdf", "eventlist.file.other");
        assertRefused("PK\3\4 and no more".getBytes(StandardCharsets.UTF_8), "a.xlsx", "eventlist.file.other");
        assertRefused("no,zip".getBytes(StandardCharsets.UTF_8), "a.xlsx", "eventlist.file.other");
        assertRefused("a,\"b\nc".getBytes(StandardCharsets.UTF_8), "a.csv", "eventlist.file.quotes");
        assertRefused(new byte[BookReader.LARGEST + 1], "a.csv", "eventlist.file.large");
    }

    @Test
    void aBookThatUnpacksToMuchIsRefused() throws IOException {
        byte[] blanks = new byte[60_000_000];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = with(Book.of("A").row("a").bytes(), "xl/worksheets/sheet1.xml", blanks);

        assertThat(bomb.length).isLessThan(1_000_000);
        assertRefused(bomb, "a.xlsx", "eventlist.file.unpacks");
    }

    @Test
    void aBookThatNamesAFileOfTheServerDoesNotGetIt() throws IOException {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c"
                + " r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        byte[] file =
                with(Book.of("A").row("a").bytes(), "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));

        assertRefused(file, "a.xlsx", "eventlist.file.broken");
    }

    @Test
    void aBookCutShortIsRefusedOrWhole() {
        byte[] file = Book.of("A").row("a", "b").bytes();
        List<Sheet> whole = BookReader.read(file, "a.xlsx");
        int refused = 0;

        for (int length = 10; length < file.length; length += file.length / 20) {
            try {
                assertThat(BookReader.read(Arrays.copyOf(file, length), "a.xlsx"))
                        .isEqualTo(whole);
            } catch (UnreadableBook e) {
                refused++;
            }
        }

        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void columnsAreNamedAsSpreadsheetsNameThem() {
        assertThat(Sheet.letters(0)).isEqualTo("A");
        assertThat(Sheet.letters(25)).isEqualTo("Z");
        assertThat(Sheet.letters(26)).isEqualTo("AA");
        assertThat(Sheet.letters(701)).isEqualTo("ZZ");
        assertThat(Sheet.letters(702)).isEqualTo("AAA");
    }
}
