package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.web.exercise.record.WordEntry;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.telling.SpokenLetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What people write: messages between delegations, broadcasts, private notes and bookmarks. */
public final class DelegationMessages {

    private final Seats seats;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final List<Letter> messages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /**
     * A message, as it was written.
     *
     * @param entry number of its entry
     * @param seat who wrote it; 0: it came from the exercise
     * @param from the delegation it comes from, or whom an inject seems to come from; null: from those who lead
     * @param to the delegations that see it, the sender's own among them; {@code *}: everybody
     * @param subject what it is about; empty for a message between delegations
     * @param spoken what a head of service on autopilot writes; null of what people and injects say
     */
    public record Letter(
            long entry,
            long wallMillis,
            double day,
            long seat,
            @Nullable String from,
            Set<String> to,
            String subject,
            String text,
            @Nullable SpokenLetter spoken) {

        boolean reaches(String nation) {
            return to.contains(nation) || to.contains("*");
        }
    }

    /** A private note or, where {@code bookmark} holds, a mark for the review. */
    public record Note(long entry, long wallMillis, double day, long seat, boolean bookmark, String text) {}

    DelegationMessages(Seats seats, ExerciseWorld world, Feeds feeds, ExerciseNames names) {
        this.seats = seats;
        this.world = world;
        this.feeds = feeds;
        this.names = names;
    }

    void register(Handlers handlers) {
        handlers.on(
                Said.class,
                Permission::delegate,
                (actor, entry) -> {
                    checkText(entry.text());
                    checkRecipients(entry);
                },
                this::say);
        handlers.on(
                Broadcast.class,
                Permission::facilitator,
                (actor, entry) -> checkText(entry.text()),
                (stamp, entry) -> deliver(stamp, null, List.of(), "", entry.text(), Notice.Kind.MESSAGE));
        note(handlers, Noted.class);
        note(handlers, Bookmarked.class);
    }

    private <E extends WordEntry> void note(Handlers handlers, Class<E> kind) {
        boolean bookmark = kind == Bookmarked.class;
        handlers.on(
                kind,
                bookmark ? Permission::facilitator : Permission::person,
                (actor, entry) -> checkText(text(entry)),
                (stamp, entry) -> {
                    notes.add(new Note(
                            stamp.number(), stamp.wallMillis(), world.day(), stamp.seat(), bookmark, text(entry)));
                    feeds.tell(Audience.seat(stamp.seat()), Notice.Kind.MESSAGE, world.day(), "room.message.noteKept");
                });
    }

    private static String text(WordEntry entry) {
        if (entry instanceof Noted noted) {
            return noted.text();
        }
        return entry instanceof Bookmarked marked ? marked.text() : "";
    }

    /** @throws ExerciseRefusal unless it is a text that may be written */
    static void checkText(String text) {
        if (text.isBlank() || text.length() > WordEntry.LONGEST) {
            throw ExerciseRefusal.invalid("room.refusal.text", WordEntry.LONGEST, text.length());
        }
    }

    private void checkRecipients(Said entry) {
        if (!entry.to().equals(WordEntry.PLENARY) && !seats.nations().containsAll(entry.to())) {
            throw ExerciseRefusal.unknown();
        }
    }

    private void say(EntryStamp stamp, Said entry) {
        Seat seat = seats.findActive(stamp.seat()).orElseThrow(ExerciseRefusal::unknown);
        String own = String.valueOf(seat.nation());
        Set<String> to = new TreeSet<>(entry.to());
        boolean plenary = to.contains("*");
        to.add(own);
        messages.add(new Letter(
                stamp.number(),
                stamp.wallMillis(),
                world.day(),
                stamp.seat(),
                own,
                plenary ? Set.of("*") : to,
                "",
                entry.text(),
                null));
        String shown = shortened(entry.text());
        if (plenary) {
            Message told = Message.of("room.message.toAll", seat.name(), names.of(own), shown);
            feeds.tell(Audience.EVERYBODY, Notice.Kind.MESSAGE, world.day(), told);
        } else {
            Message told = Message.of("room.message.said", seat.name(), names.of(own), shown);
            to.forEach(nation -> feeds.tell(Audience.delegation(nation), Notice.Kind.MESSAGE, world.day(), told));
            feeds.tell(
                    Audience.CONTROL,
                    Notice.Kind.MESSAGE,
                    world.day(),
                    "room.message.saidTo",
                    to.stream().map(names::of).toList(),
                    told);
        }
    }

    /** Hands a message of the exercise to delegations; to all, if none is named. */
    void deliver(
            EntryStamp stamp, @Nullable String from, List<String> to, String subject, String text, Notice.Kind kind) {
        Set<String> reached = to.isEmpty() ? Set.of("*") : new TreeSet<>(to);
        messages.add(
                new Letter(stamp.number(), stamp.wallMillis(), world.day(), 0, from, reached, subject, text, null));
        Message words = Message.of(
                "room.message.from",
                from == null ? Seats.CONTROL : names.of(from),
                subject.isEmpty() ? shortened(text) : subject);
        if (to.isEmpty()) {
            feeds.tell(Audience.EVERYBODY, kind, world.day(), words);
        } else {
            to.forEach(nation -> feeds.tell(Audience.delegation(nation), kind, world.day(), words));
        }
    }

    /** Hands a nation a letter of the head of another's service. */
    void speak(EntryStamp stamp, String from, String to, SpokenLetter letter) {
        messages.add(new Letter(
                stamp.number(),
                stamp.wallMillis(),
                world.day(),
                0,
                from,
                new TreeSet<>(Set.of(from, to)),
                "",
                "",
                letter));
        Message words = Message.of("room.message.from", names.of(from), letter.subject());
        feeds.tell(Audience.delegation(to), Notice.Kind.MESSAGE, world.day(), words);
    }

    private static String shortened(String text) {
        int most = 120;
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most) + "…";
    }

    /** Messages that a delegation sees, in order. */
    public List<Letter> of(String nation) {
        return messages.stream().filter(letter -> letter.reaches(nation)).toList();
    }

    /** Messages that everybody sees, in order. */
    public List<Letter> toEverybody() {
        return messages.stream().filter(letter -> letter.to().contains("*")).toList();
    }

    public List<Letter> all() {
        return messages;
    }

    /** Private notes of one seat. */
    public List<Note> notesOf(long seat) {
        return notes.stream()
                .filter(note -> note.seat() == seat && !note.bookmark())
                .toList();
    }

    public List<Note> bookmarks() {
        return notes.stream().filter(Note::bookmark).toList();
    }
}
