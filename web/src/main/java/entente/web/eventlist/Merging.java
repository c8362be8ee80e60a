package entente.web.eventlist;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MselField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts rows of a sheet beside the injects of a list by their numbers. What the sheet does not have stays as it is. */
final class Merging {

    private final List<InjectPlan> existing;
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Map<String, Integer> rowOfNumber = new HashMap<>();

    Merging(List<InjectPlan> existing) {
        this.existing = List.copyOf(existing);
        for (int i = 0; i < existing.size(); i++) {
            String number = existing.get(i).fields().getOrDefault(MselField.NUMBER, "");
            if (!number.isEmpty()) {
                byNumber.putIfAbsent(key(number), i);
            }
        }
    }

    /**
     * Where a row belongs.
     *
     * @param number the number under which it is kept; empty if it has none
     * @param at the place of the inject that has this number; null if none has
     * @param before that inject
     * @param earlier the row that has the same number; null if there is none
     */
    record Place(
            String number,
            @Nullable Integer at,
            @Nullable InjectPlan before,
            @Nullable Integer earlier) {}

    /** Where a row with this number belongs; where an earlier row has it, a number is made of it that is free. */
    Place place(String number, int row) {
        if (number.isEmpty()) {
            return new Place("", null, null, null);
        }
        Integer earlier = rowOfNumber.get(key(number));
        String free = number;
        for (int n = 2; rowOfNumber.containsKey(key(free)); n++) {
            free = number + " (" + n + ")";
        }
        rowOfNumber.put(key(free), row);
        Integer at = byNumber.get(key(free));
        return new Place(free, at, at == null ? null : existing.get(at), earlier);
    }

    /** What becomes of a row that is read. */
    RowFate fate(int row, String shown, Place place, InjectPlan read, List<Remark> remarks) {
        List<Remark> all = new ArrayList<>(remarks);
        InjectPlan plan = read;
        if (place.earlier() != null) {
            all.add(Remark.of(
                    null,
                    "eventlist.remark.twice",
                    read.fields().getOrDefault(MselField.NUMBER, ""),
                    place.earlier(),
                    place.number()));
            plan = numbered(read, place.number());
        }
        Integer at = place.at();
        if (at == null && existing.contains(plan)) {
            at = existing.indexOf(plan);
        }
        RowFate.Fate fate = at == null
                ? RowFate.Fate.NEW
                : existing.get(at).equals(plan) ? RowFate.Fate.SAME : RowFate.Fate.CHANGES;
        return new RowFate(row, fate, at, shown, plan, all);
    }

    private static InjectPlan numbered(InjectPlan plan, String number) {
        Map<MselField, String> fields = new TreeMap<>(plan.fields());
        fields.put(MselField.NUMBER, number);
        return new InjectPlan(
                plan.subject(),
                plan.text(),
                plan.from(),
                plan.to(),
                plan.trigger(),
                plan.day(),
                plan.condition(),
                plan.effect(),
                plan.ready(),
                fields);
    }

    /** {@code 7}, {@code 07} and {@code 7.0} are one number; letters count alike, small or large. */
    private static String key(String number) {
        return PlainWords.of(number.replaceFirst("^(\\d+)[.,]0+$", "$1")).replaceFirst("^0+(?=\\d)", "");
    }
}
