package entente.web.eventlist;

import entente.web.exercise.record.InjectPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row of a sheet.
 *
 * @param row its number in the sheet, from 1
 * @param fate what becomes of it
 * @param replaces the place, from 0, of the inject that it changes or equals in the list that there is; null for none
 * @param shown a few words by which the row is recognised
 * @param inject what it becomes; null where it is left out
 * @param remarks what was not as it should be, or why it is left out; may be empty
 */
public record RowFate(
        int row,
        Fate fate,
        @Nullable Integer replaces,
        String shown,
        @Nullable InjectPlan inject,
        List<Remark> remarks) {

    public RowFate {
        remarks = List.copyOf(remarks);
    }

    static RowFate leftOut(int row, String shown, Remark why) {
        return new RowFate(row, Fate.LEFT_OUT, null, shown, null, List.of(why));
    }

    /** What becomes of a row. */
    public enum Fate {
        /** It is added to the list. */
        NEW,
        /** It changes an inject that has its number. */
        CHANGES,
        /** The list has it as it is. */
        SAME,
        /** It is no event, or cannot be one. */
        LEFT_OUT
    }
}
