package entente.web.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook hold: of formulas the value that the file keeps. */
final class XlsxCells {

    private static final String ERROR_TEXT = "#";
    private static final double HOURS = 24;
    private static final double MINUTES = 60;

    private final boolean from1904;
    private final DataFormatter formats = new DataFormatter(Locale.ROOT);

    XlsxCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Whether it is a formula that was never calculated. */
    static boolean isStale(@Nullable XSSFCell cell) {
        return cell != null
                && cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC
                && cell.getRawValue() == null;
    }

    Cell cell(@Nullable XSSFCell cell) {
        if (cell == null || isStale(cell)) {
            return Cell.BLANK;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        Cell read = switch (type) {
            case STRING -> Cell.text(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell);
            case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Cell.text(ERROR_TEXT + cell.getErrorCellString().replace(ERROR_TEXT, ""));
            default -> Cell.BLANK;
        };
        return !read.isBlank() && cell.getCellStyle().getFont().getStrikeout() ? read.strike() : read;
    }

    private Cell number(XSSFCell cell) {
        double value = cell.getNumericCellValue();
        String format =
                String.valueOf(cell.getCellStyle().getDataFormatString()).toLowerCase(Locale.ROOT);
        if (!DateUtil.isCellDateFormatted(cell) || value < 0) {
            return Cell.number(
                    value,
                    formats.formatRawCellContents(
                            value,
                            cell.getCellStyle().getDataFormat(),
                            cell.getCellStyle().getDataFormatString(),
                            from1904));
        }
        if (format.contains("[h")) {
            // Hours that have passed, which may be more than a day has.
            long minutes = Math.round(value * HOURS * MINUTES);
            return Cell.text(String.format(Locale.ROOT, "H+%d:%02d", minutes / 60, minutes % 60));
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        LocalDate date = value < 1 ? null : moment.toLocalDate();
        boolean timed = date == null || format.contains("h") || value != Math.rint(value);
        return Cell.moment(date, timed ? moment.toLocalTime() : null);
    }
}
