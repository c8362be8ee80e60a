package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Projected;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people write, and whom it reaches. */
class DelegationMessagesTest {

    private final Sitting sitting = new Sitting();
    private final DelegationMessages messages = sitting.state.messages();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");
    private final Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
    private final Actor mo = sitting.seat(SeatRole.MEMBER, "AAA", "Mo");
    private final Actor bo = sitting.seat(SeatRole.HEAD, "BBB", "Bo");
    private final Actor cy = sitting.seat(SeatRole.HEAD, "CCC", "Cy");
    private final Actor olga = sitting.seat(SeatRole.OBSERVER, null, "Olga");

    private List<String> texts(String nation) {
        return messages.of(nation).stream().map(Letter::text).toList();
    }

    private Message last(Actor viewer) {
        List<Notice> notices = sitting.state.feeds().after(0, viewer);
        return notices.get(notices.size() - 1).text();
    }

    @Test
    void aMessageReachesItsRecipientsAndTheOwnTeam() {
        sitting.perform(mo, new Said(List.of("BBB"), "Between us."));

        assertThat(texts("AAA")).containsExactly("Between us.");
        assertThat(texts("BBB")).containsExactly("Between us.");
        assertThat(texts("CCC")).isEmpty();
        assertThat(messages.toEverybody()).isEmpty();
        assertThat(messages.all()).singleElement().satisfies(letter -> {
            assertThat(letter.from()).isEqualTo("AAA");
            assertThat(letter.to()).containsExactly("AAA", "BBB");
            assertThat(letter.seat()).isEqualTo(mo.seat());
            assertThat(letter.subject()).isEmpty();
        });
        assertThat(sitting.told(cy)).doesNotContain("room.message.said");
        assertThat(last(lead).key()).isEqualTo("room.message.saidTo");
        assertThat(last(lead).arguments().get(0)).isEqualTo(List.of("Alder", "Birch"));
    }

    @Test
    void withoutRecipientsItStaysInTheTeam() {
        sitting.perform(ada, new Said(List.of(), "What do we do?"));

        assertThat(texts("AAA")).containsExactly("What do we do?");
        assertThat(texts("BBB")).isEmpty();
        assertThat(sitting.told(mo)).endsWith("room.message.said");
        assertThat(sitting.told(bo)).doesNotContain("room.message.said");
    }

    @Test
    void thePlenaryIsAllDelegationsAndReachesScreensOnlyByControl() {
        sitting.perform(ada, new Said(List.of("*"), "To all."));

        Message told = Message.of("room.message.toAll", "Ada", "Alder", "To all.");
        for (String nation : List.of("AAA", "BBB", "CCC")) {
            assertThat(texts(nation)).containsExactly("To all.");
        }
        assertThat(last(bo)).isEqualTo(told);
        assertThat(last(lead)).isEqualTo(told);
        assertThat(messages.toEverybody()).isEmpty();
        assertThat(sitting.told(olga)).isEmpty();

        sitting.perform(lead, new Projected(1, true));
        assertThat(messages.toEverybody()).extracting(Letter::text).containsExactly("To all.");
        assertThat(sitting.told(olga)).containsExactly("room.message.onScreen");
        assertThat(sitting.told(bo)).doesNotContain("room.message.onScreen");

        sitting.perform(lead, new Projected(1, false));
        assertThat(messages.toEverybody()).isEmpty();
    }

    @Test
    void onlyWordsOfThePlenaryAreProjected() {
        sitting.perform(ada, new Said(List.of("BBB"), "Between us."));
        sitting.perform(lead, new Broadcast("For everybody as it is."));

        for (long number : new long[] {1, 2, 3}) {
            assertThat(sitting.refusal(lead, new Projected(number, true)).reason())
                    .isEqualTo(ExerciseRefusal.Reason.UNKNOWN);
        }
    }

    @Test
    void anAnswerGoesToControlAndStaysInTheDelegation() {
        sitting.perform(lead, new Broadcast("What do you make of it?"));
        sitting.perform(mo, new Replied(1, "We will look into it."));

        assertThat(messages.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.nation()).isEqualTo("AAA");
            assertThat(reply.seat()).isEqualTo(mo.seat());
            assertThat(reply.message()).isEqualTo(1);
        });
        assertThat(last(lead))
                .isEqualTo(Message.of("room.reply.came", "Alder", "What do you make of it?", "We will look into it."));
        assertThat(last(ada)).isEqualTo(Message.of("room.reply.sent", "Mo", "What do you make of it?"));
        assertThat(sitting.told(bo)).doesNotContain("room.reply.sent", "room.reply.came");
    }

    @Test
    void onlyWhatCameFromTheExerciseIsAnswered() {
        sitting.perform(ada, new Said(List.of("BBB"), "Between us."));

        assertThat(sitting.refusal(bo, new Replied(1, "x")).reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN);
        assertThat(sitting.refusal(bo, new Replied(2, "x")).reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN);
        sitting.perform(lead, new Broadcast("All"));
        assertThat(sitting.key(bo, new Replied(2, " "))).isEqualTo("room.refusal.text");
    }

    @Test
    void aNationThatThereIsNotIsNoRecipient() {
        assertThat(sitting.refusal(ada, new Said(List.of("BBB", "ZZZ"), "x")).reason())
                .isEqualTo(ExerciseRefusal.Reason.UNKNOWN);
        assertThat(sitting.refusal(ada, new Said(List.of("*", "BBB"), "x")).reason())
                .as("all, or some by name")
                .isEqualTo(ExerciseRefusal.Reason.UNKNOWN);
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void textsHaveOneToFourThousandCharacters() {
        sitting.perform(ada, new Said(List.of(), "x".repeat(4000)));
        assertThat(sitting.refusal(ada, new Said(List.of(), "x".repeat(4001))).told())
                .isEqualTo(Message.of("room.refusal.text", 4000, 4001));
        assertThat(sitting.key(lead, new Broadcast("\n\t "))).isEqualTo("room.refusal.text");
        assertThat(sitting.key(olga, new Noted(""))).isEqualTo("room.refusal.text");
        assertThat(sitting.key(lead, new Bookmarked(""))).isEqualTo("room.refusal.text");
    }

    @Test
    void aNoticeShowsTheBeginningOfALongTextOnOneLine() {
        sitting.perform(ada, new Said(List.of(), "  one\n\n two " + "y".repeat(300)));

        String shown = String.valueOf(last(mo).arguments().get(2));
        assertThat(shown).startsWith("one two yyy").endsWith("y…").hasSize(121);
    }

    @Test
    void theTrainerSpeaksToEverybody() {
        sitting.perform(lead, new Broadcast("Coffee."));

        assertThat(messages.toEverybody()).singleElement().satisfies(letter -> {
            assertThat(letter.from()).isNull();
            assertThat(letter.seat()).isZero();
        });
        assertThat(last(olga)).isEqualTo(Message.of("room.message.from", Seats.CONTROL, "Coffee."));
    }

    @Test
    void aNoteIsItsAuthorsAlone() {
        sitting.perform(mo, new Noted("I doubt it."));
        sitting.perform(ada, new Noted("So do I."));

        assertThat(messages.notesOf(mo.seat()))
                .extracting(DelegationMessages.Note::text)
                .containsExactly("I doubt it.");
        assertThat(messages.notesOf(lead.seat())).isEmpty();
        assertThat(messages.bookmarks()).isEmpty();
        assertThat(messages.of("AAA")).isEmpty();
        assertThat(sitting.told(mo)).filteredOn("room.message.noteKept"::equals).hasSize(1);
        assertThat(sitting.told(lead)).doesNotContain("room.message.noteKept");
    }

    @Test
    void aBookmarkIsNoNote() {
        sitting.start();
        sitting.closeMove();
        sitting.perform(lead, new Bookmarked("They hesitate."));

        assertThat(messages.notesOf(lead.seat())).isEmpty();
        assertThat(messages.bookmarks()).singleElement().satisfies(mark -> {
            assertThat(mark.text()).isEqualTo("They hesitate.");
            assertThat(mark.day()).isEqualTo(30);
            assertThat(mark.bookmark()).isTrue();
        });
    }
}
