package entente.web.exercise.state;

import entente.engine.description.Message;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.Question;
import entente.web.exercise.record.Timing;
import entente.web.exercise.record.WordEntry;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Projected;
import entente.web.exercise.record.WordEntry.Recalled;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.record.WordEntry.Spoken;
import entente.web.exercise.telling.VoiceTelling.SpokenLetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What people write: messages between delegations, broadcasts, private notes and bookmarks. */
public final class DelegationMessages {

    /** What autopilots say has no number, so that a log means the same whatever else they come to say. */
    private static final long UNNUMBERED = 0;

    private final Seats seats;
    private final ExerciseWorld world;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final Timing timing;
    private final List<Letter> messages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final Set<Long> projected = new TreeSet<>();
    private long written;

    /** A private note or, where {@code bookmark} holds, a mark for the review. */
    public record Note(long entry, long wallMillis, double day, long seat, boolean bookmark, String text) {}

    /** What a delegation answered to a message of the exercise. */
    public record Reply(
            long entry,
            long wallMillis,
            double day,
            long seat,
            String nation,
            long message,
            String text,
            @Nullable String choice) {}

    DelegationMessages(Seats seats, ExerciseWorld world, Feeds feeds, ExerciseNames names, Timing timing) {
        this.seats = seats;
        this.world = world;
        this.feeds = feeds;
        this.names = names;
        this.timing = timing;
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
                Spoken.class,
                Permission::leader,
                (actor, entry) -> {
                    checkText(entry.text());
                    PersonName.check(entry.from());
                    checkSpokenTo(actor, entry.to());
                },
                (stamp, entry) -> {
                    deliver(stamp, entry.from(), entry.to(), entry.text(), Boolean.TRUE.equals(entry.answer()));
                    tellWhatWasSpoken(entry);
                });
        handlers.on(
                Broadcast.class,
                Permission::facilitator,
                (actor, entry) -> checkText(entry.text()),
                (stamp, entry) -> deliver(stamp, "", List.of(), entry.text(), false));
        handlers.on(
                Recalled.class,
                Permission::leader,
                this::checkRecall,
                (stamp, entry) ->
                        feeds.tell(Audience.CONTROL, Notice.Kind.MESSAGE, world.day(), "room.message.recalled"));
        handlers.on(Replied.class, Permission::delegate, this::checkReply, this::reply);
        handlers.on(
                Projected.class,
                Permission::facilitator,
                (actor, entry) -> {
                    if (find(entry.message())
                            .filter(DelegationMessages::isOfPlenary)
                            .isEmpty()) {
                        throw ExerciseRefusal.unknown();
                    }
                },
                (stamp, entry) -> project(entry));
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
                            stamp.number(), stamp.wallMillis(), stamp.day(world), stamp.seat(), bookmark, text(entry)));
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

    /** Whoever leads one nation speaks to that nation, and to nobody else. */
    private void checkSpokenTo(Actor actor, List<String> to) {
        boolean known = seats.nations().containsAll(to);
        boolean own = Permission.facilitator(actor) || (to.size() == 1 && Permission.leads(actor, to.get(0)));
        if (!known || !own) {
            throw ExerciseRefusal.unknown();
        }
    }

    /** Others who lead are told what one of them said to some delegations. */
    private void tellWhatWasSpoken(Spoken entry) {
        if (!entry.to().isEmpty()) {
            feeds.tell(
                    Audience.CONTROL,
                    Notice.Kind.MESSAGE,
                    world.day(),
                    "room.message.saidTo",
                    entry.to().stream().map(names::of).toList(),
                    Message.of("room.message.from", entry.from(), shortened(entry.text())));
        }
    }

    /** What was said for the exercise is taken back in its own move, by who may say it. */
    private void checkRecall(Actor actor, Recalled entry) {
        Letter letter = messages.stream()
                .filter(one -> one.entry() == entry.word() && one.isAnswerable() && !one.planned())
                .findFirst()
                .orElseThrow(ExerciseRefusal::unknown);
        boolean own = Permission.facilitator(actor)
                || (letter.to().size() == 1
                        && Permission.leads(actor, letter.to().iterator().next()));
        if (!own) {
            throw ExerciseRefusal.unknown();
        }
        if (Double.compare(letter.day(), world.day()) != 0) {
            throw ExerciseRefusal.invalid("room.refusal.recall");
        }
    }

    private void checkReply(Actor actor, Replied entry) {
        if (entry.choice() == null || !entry.text().isEmpty()) {
            checkText(entry.text());
        }
        Letter letter = find(entry.message())
                .filter(one -> one.isAnswerable() && one.reaches(actor.delegation()))
                .orElseThrow(ExerciseRefusal::unknown);
        List<String> options =
                Optional.ofNullable(letter.wish()).map(Wish::options).orElse(List.of());
        if (entry.choice() != null && !options.contains(entry.choice())) {
            throw ExerciseRefusal.invalid("room.refusal.choice");
        }
    }

    /** The message of that number among all that were written. */
    Optional<Letter> find(long number) {
        return messages.stream()
                .filter(letter -> letter.number() == number && number != UNNUMBERED)
                .findFirst();
    }

    private static boolean isOfPlenary(Letter letter) {
        return letter.to().contains("*") && letter.seat() != 0;
    }

    private void reply(EntryStamp stamp, Replied entry) {
        Seat seat = seats.findActive(stamp.seat()).orElseThrow(ExerciseRefusal::unknown);
        String own = String.valueOf(seat.nation());
        Letter letter = find(entry.message()).orElseThrow(ExerciseRefusal::unknown);
        replies.add(new Reply(
                stamp.number(),
                stamp.wallMillis(),
                world.day(),
                stamp.seat(),
                own,
                letter.number(),
                entry.text(),
                entry.choice()));
        String about = letter.subject().isEmpty() ? shortened(letter.text()) : letter.subject();
        feeds.tell(Audience.delegates(own), Notice.Kind.INJECT, world.day(), "room.reply.sent", seat.name(), about);
        Message came = Message.of("room.reply.came", names.of(own), about, shortened(entry.answer()));
        feeds.tell(Audience.CONTROL, Notice.Kind.INJECT, world.day(), came);
        feeds.tell(Audience.controllers(own), Notice.Kind.INJECT, world.day(), came);
    }

    private void project(Projected entry) {
        if (entry.shown()) {
            projected.add(entry.message());
        } else {
            projected.remove(entry.message());
        }
        String key = entry.shown() ? "room.message.onScreen" : "room.message.offScreen";
        feeds.tell(Audience.ONLOOKERS, Notice.Kind.COURSE, world.day(), key);
        feeds.tell(Audience.CONTROL, Notice.Kind.COURSE, world.day(), key);
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
                ++written,
                stamp.number(),
                stamp.wallMillis(),
                world.day(),
                stamp.seat(),
                own,
                plenary ? Set.of("*") : to,
                "",
                entry.text(),
                "",
                "",
                null,
                null));
        String shown = shortened(entry.text());
        if (plenary) {
            Message told = Message.of("room.message.toAll", seat.name(), names.of(own), shown);
            feeds.tell(Audience.PLENARY, Notice.Kind.MESSAGE, world.day(), told);
            feeds.tell(Audience.CONTROL, Notice.Kind.MESSAGE, world.day(), told);
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

    /** Gives a message that reaches nobody its number. */
    void passOver() {
        written++;
    }

    /** Hands what an inject says to delegations; to all, if it names none. */
    void deliver(EntryStamp stamp, InjectPlan plan) {
        deliver(stamp, plan, Notice.Kind.INJECT, plan.subject());
    }

    /** Hands what somebody who leads says to delegations; to all, if none is named. */
    private void deliver(EntryStamp stamp, String from, List<String> to, String text, boolean answer) {
        Question question = answer ? null : new Question(false, "", List.of(), null, null);
        InjectPlan said = new InjectPlan(
                "", text, from, to, InjectPlan.Trigger.SHELF, null, null, null, true, Map.of(), question);
        deliver(stamp, said, Notice.Kind.MESSAGE, shortened(text));
    }

    private void deliver(EntryStamp stamp, InjectPlan plan, Notice.Kind kind, String about) {
        String from = plan.from().isEmpty() ? null : plan.from();
        messages.add(new Letter(
                ++written,
                stamp.number(),
                stamp.wallMillis(),
                world.day(),
                0,
                from,
                reached(plan.to()),
                plan.subject(),
                plan.text(),
                plan.fields().getOrDefault(MselField.DEADLINE, ""),
                plan.fields().getOrDefault(MselField.INJECTED_BY, "").strip(),
                null,
                Wish.of(plan, world.day(), timing)));
        tellOfDelivery(from, plan.to(), about, kind);
    }

    private static Set<String> reached(List<String> to) {
        return to.isEmpty() ? Set.of("*") : new TreeSet<>(to);
    }

    private void tellOfDelivery(@Nullable String from, List<String> to, String about, Notice.Kind kind) {
        Message words = Message.of("room.message.from", from == null ? Seats.CONTROL : names.of(from), about);
        if (to.isEmpty()) {
            feeds.tell(Audience.EVERYBODY, kind, world.day(), words);
        } else {
            to.forEach(nation -> feeds.tell(Audience.delegation(nation), kind, world.day(), words));
        }
    }

    /** Hands a nation a letter of the head of another's service. */
    void speak(EntryStamp stamp, String from, String to, SpokenLetter letter) {
        messages.add(new Letter(
                UNNUMBERED,
                stamp.number(),
                stamp.wallMillis(),
                world.day(),
                0,
                from,
                new TreeSet<>(Set.of(from, to)),
                "",
                "",
                "",
                "",
                letter,
                null));
        Message words = Message.of("room.message.said", letter.author(), names.of(from), letter.text());
        feeds.tell(Audience.delegation(to), Notice.Kind.MESSAGE, world.day(), words);
    }

    private static String shortened(String text) {
        int most = 120;
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most) + "…";
    }

    /** Messages that those who lead see, in order: what autopilots write to each other is left out. */
    public List<Letter> forControl() {
        return messages.stream()
                .filter(letter ->
                        letter.spoken() == null || letter.to().stream().anyMatch(seats::hasPeople))
                .toList();
    }

    /** Messages that a delegation sees, in order. */
    public List<Letter> of(String nation) {
        return messages.stream().filter(letter -> letter.reaches(nation)).toList();
    }

    /** Messages that everybody sees, in order: what those who lead tell all, and what they project of the plenary. */
    public List<Letter> toEverybody() {
        return messages.stream()
                .filter(letter -> letter.to().contains("*") && (!isOfPlenary(letter) || isProjected(letter)))
                .toList();
    }

    /** Whether something said in the plenary stands on the screens. */
    public boolean isProjected(Letter letter) {
        return projected.contains(letter.number());
    }

    /** What delegations have answered, in order. */
    public List<Reply> replies() {
        return replies;
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
