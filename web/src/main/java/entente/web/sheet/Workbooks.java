package entente.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks of one sheet: texts and numbers, no formulas; the first row names the columns and stays in view. */
public final class Workbooks {

    /** The longest text that a cell may hold. */
    private static final int LONGEST = 32_767;

    private static final int WIDTH = 22;
    /** What readers of workbooks take for a letter that XML does not know. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook book;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle heading;

    private Workbooks(XSSFWorkbook book) {
        this.book = book;
        plain = wrapped(book);
        quoted = wrapped(book);
        quoted.setQuotePrefixed(true);
        heading = wrapped(book);
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** The bytes of a workbook whose sheet has that name and those rows of texts and numbers. */
    public static byte[] of(String sheet, List<List<Object>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Workbooks(book).write(sheet, rows);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, List<List<Object>> rows) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name, ' '));
        sheet.setDefaultColumnWidth(WIDTH);
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int c = 0; c < rows.get(i).size(); c++) {
                write(row.createCell(c), rows.get(i).get(c), i == 0);
            }
        }
    }

    private void write(XSSFCell cell, Object value, boolean first) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            return;
        }
        String text = value.toString();
        String written = ESCAPE.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceAll(Matcher.quoteReplacement("_x005F_"));
        cell.setCellValue(written);
        cell.setCellStyle(first ? heading : FormulaText.isFormula(text) ? quoted : plain);
    }
}
