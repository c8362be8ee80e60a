package entente.web.exercise.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks of one sheet (Office Open XML, ECMA-376) with texts and numbers alone: no formulas, styles or dates. */
final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    /** The longest text that a cell may hold. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_NAME = 31;

    private Workbook() {}

    /** The bytes of a workbook whose sheet has that name and those rows of texts and numbers. */
    static byte[] of(String sheet, List<List<Object>> rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES
                        + "worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", link("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml"));
        String name = sheet.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                        + escaped(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                        + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return zipped(parts);
    }

    private static String link(String type, String target) {
        return HEAD + "<Relationships xmlns=\"" + LINKS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(List<List<Object>> rows) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetData>");
        for (List<Object> row : rows) {
            xml.append("<row>");
            row.forEach(cell -> xml.append(cell(cell)));
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(Object cell) {
        if (cell instanceof Number number) {
            return "<c><v>" + number + "</v></c>";
        }
        String text = cell.toString();
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + escaped(text.substring(0, Math.min(text.length(), LONGEST))) + "</t></is></c>";
    }

    /** A text for XML; characters that XML does not know are left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean known = c == '\t'
                            || c == '\n'
                            || (c >= 0x20 && c <= 0xD7FF)
                            || (c >= 0xE000 && c <= 0xFFFD)
                            || c >= 0x10000;
                    if (known) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
