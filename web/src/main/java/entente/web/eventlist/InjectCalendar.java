package entente.web.eventlist;

import entente.engine.description.Message;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The scheduled injects of an event list as a calendar (iCalendar, RFC 5545), each an event without a length. Their times
 * are those of the wall where the calendar is read, counted from the date of day 0.
 */
public final class InjectCalendar {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final double SECONDS_OF_DAY = 86_400;
    /** A line has no more bytes before its end. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Function<Message, String> words;

    private InjectCalendar(Function<Message, String> words) {
        this.words = words;
    }

    /**
     * The calendar of a list; injects that are not scheduled are no part of it.
     *
     * @param title what the calendar is called
     * @param start the date of day 0
     * @param now when it is written
     */
    public static String of(
            List<InjectPlan> injects, String title, LocalDate start, Instant now, Function<Message, String> words) {
        InjectCalendar calendar = new InjectCalendar(words);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Entente//Event list//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("X-WR-CALNAME", escaped(title));
        for (int i = 0; i < injects.size(); i++) {
            InjectPlan inject = injects.get(i);
            Double day = inject.day();
            if (inject.trigger() == Trigger.SCHEDULED && day != null) {
                LocalDateTime due = start.atStartOfDay().plusSeconds(Math.round(day * SECONDS_OF_DAY));
                calendar.event(inject, uid(title, inject, i), due, now);
            }
        }
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    /** The same inject keeps its name when the calendar is written anew: by its number, or else by its place. */
    private static String uid(String title, InjectPlan inject, int place) {
        String number = inject.fields().getOrDefault(MselField.NUMBER, "at " + place);
        return UUID.nameUUIDFromBytes((title + "\n" + number).getBytes(StandardCharsets.UTF_8)) + "@entente";
    }

    private void event(InjectPlan inject, String uid, LocalDateTime due, Instant now) {
        line("BEGIN", "VEVENT");
        line("UID", uid);
        line("DTSTAMP", LOCAL.format(now.atOffset(ZoneOffset.UTC)) + "Z");
        line("DTSTART", LOCAL.format(due));
        String number = inject.fields().getOrDefault(MselField.NUMBER, "");
        line("SUMMARY", escaped((number + " " + inject.subject()).strip()));
        line("DESCRIPTION", escaped(description(inject)));
        String location = inject.fields().getOrDefault(MselField.LOCATION, "");
        if (!location.isEmpty()) {
            line("LOCATION", escaped(location));
        }
        String storyline = inject.fields().getOrDefault(MselField.STORYLINE, "");
        if (!storyline.isEmpty()) {
            line("CATEGORIES", escaped(storyline));
        }
        line("STATUS", inject.ready() ? "CONFIRMED" : "TENTATIVE");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private String description(InjectPlan inject) {
        List<String> parts = new ArrayList<>();
        if (!inject.from().isEmpty()) {
            parts.add(words.apply(Message.of("eventlist.calendar.from", inject.from())));
        }
        String all = words.apply(Message.of("exercise.all"));
        parts.add(words.apply(
                Message.of("eventlist.calendar.to", inject.to().isEmpty() ? all : String.join(", ", inject.to()))));
        if (!inject.text().isEmpty()) {
            parts.add(inject.text());
        }
        String expected = inject.fields().getOrDefault(MselField.EXPECTED_ACTION, "");
        if (!expected.isEmpty()) {
            parts.add(words.apply(Message.of("eventlist.calendar.expected", expected)));
        }
        return String.join("\n", parts);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** One line, folded where it is longer than may be, never within a character. */
    private void line(String name, String value) {
        int bytes = 0;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            String one = Character.toString(whole.codePointAt(at));
            int width = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + width > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += width;
            at += one.length();
        }
        text.append("\r\n");
    }
}
