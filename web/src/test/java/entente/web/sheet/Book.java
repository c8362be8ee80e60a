package entente.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks as people do, with what is awkward in them. */
public final class Book {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;

    private Book(String name) {
        sheet = book.createSheet(name);
    }

    /** A workbook whose first sheet has that name. */
    public static Book of(String name) {
        return new Book(name);
    }

    /** A further sheet, in which what follows stands. */
    public Book sheet(String name) {
        sheet = book.createSheet(name);
        return this;
    }

    /** A row below the last: texts, numbers, dates, times of day; null for nothing. */
    public Book row(Object... cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int c = 0; c < cells.length; c++) {
            if (cells[c] != null) {
                set(row.createCell(c), cells[c]);
            }
        }
        return this;
    }

    private void set(XSSFCell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(format("yyyy-mm-dd"));
        } else if (value instanceof LocalDateTime moment) {
            cell.setCellValue(moment);
            cell.setCellStyle(format("dd/mm/yyyy hh:mm"));
        } else if (value instanceof LocalTime time) {
            cell.setCellValue(time.toSecondOfDay() / 86_400.0);
            cell.setCellStyle(format("hh:mm"));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private XSSFCellStyle format(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** The cells of the last row are struck through. */
    public Book struck() {
        XSSFFont font = book.createFont();
        font.setStrikeout(true);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        sheet.getRow(sheet.getLastRowNum()).forEach(cell -> cell.setCellStyle(style));
        return this;
    }

    /** The number in a cell of the last row is shown in a format. */
    public Book format(int column, String format) {
        sheet.getRow(sheet.getLastRowNum()).getCell(column).setCellStyle(format(format));
        return this;
    }

    /** The last row is hidden. */
    public Book hide() {
        sheet.getRow(sheet.getLastRowNum()).setZeroHeight(true);
        return this;
    }

    /** A column is hidden. */
    public Book hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    /** The sheet is hidden. */
    public Book hideSheet() {
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return this;
    }

    /** Cells are merged; rows and columns from 0. */
    public Book merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        return this;
    }

    /** Something that the methods above do not have. */
    public Book with(Consumer<XSSFSheet> more) {
        more.accept(sheet);
        return this;
    }

    /** Dates are counted from 1904. */
    public Book from1904() {
        if (book.getCTWorkbook().getWorkbookPr() == null) {
            book.getCTWorkbook().addNewWorkbookPr();
        }
        book.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
