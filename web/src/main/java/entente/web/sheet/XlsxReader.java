package entente.web.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks (Office Open XML). What a merged cell says, each cell that it covers says. */
final class XlsxReader {

    private XlsxReader() {}

    /**
     * The sheets of a workbook. One is read at a time: a large one takes much memory for a moment.
     *
     * @throws UnreadableBook if it is no workbook, or one that is larger than it seems
     */
    static synchronized List<Sheet> read(byte[] file) {
        WorkbookGuard.check(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XlsxCells cells = new XlsxCells(book.isDate1904());
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                sheets.add(sheet(book.getSheetAt(i), hidden, cells));
            }
            return sheets;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableBook("eventlist.file.broken");
        }
    }

    private static Sheet sheet(XSSFSheet sheet, boolean hidden, XlsxCells reader) {
        int last = Math.min(sheet.getLastRowNum(), BookReader.MOST_ROWS - 1);
        List<List<Cell>> cells = new ArrayList<>();
        int stale = 0;
        for (int i = 0; i <= last; i++) {
            List<Cell> row = new ArrayList<>();
            XSSFRow written = sheet.getRow(i);
            int width = written == null ? 0 : Math.min(written.getLastCellNum(), BookReader.MOST_COLUMNS);
            for (int c = 0; c < width; c++) {
                row.add(reader.cell(written.getCell(c)));
                stale += XlsxCells.isStale(written.getCell(c)) ? 1 : 0;
            }
            cells.add(row);
        }
        sheet.getMergedRegions().forEach(region -> spread(region, cells));
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            XSSFRow written = sheet.getRow(i);
            rows.add(new Sheet.Row(i + 1, written != null && written.getZeroHeight(), cells.get(i)));
        }
        return new Sheet(sheet.getSheetName(), hidden, rows, hiddenColumns(sheet, cells), stale);
    }

    private static Set<Integer> hiddenColumns(XSSFSheet sheet, List<List<Cell>> cells) {
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        Set<Integer> hidden = new HashSet<>();
        for (int c = 0; c < width; c++) {
            if (sheet.isColumnHidden(c)) {
                hidden.add(c);
            }
        }
        return hidden;
    }

    private static void spread(CellRangeAddress region, List<List<Cell>> cells) {
        int first = region.getFirstRow();
        if (first >= cells.size() || region.getFirstColumn() >= cells.get(first).size()) {
            return;
        }
        Cell said = cells.get(first).get(region.getFirstColumn());
        int right = Math.min(region.getLastColumn(), BookReader.MOST_COLUMNS - 1);
        for (int i = first; i <= Math.min(region.getLastRow(), cells.size() - 1); i++) {
            List<Cell> row = cells.get(i);
            row.addAll(Collections.nCopies(Math.max(0, right + 1 - row.size()), Cell.BLANK));
            Collections.fill(row.subList(region.getFirstColumn(), right + 1), said);
        }
    }
}
