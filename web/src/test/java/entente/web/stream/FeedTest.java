package entente.web.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Feeds and their readers. */
class FeedTest {

    @Test
    void whoComesLaterGetsWhatIsKeptThenWhatComes() {
        Feed feed = new Feed(3, 10);
        for (int i = 1; i <= 5; i++) {
            feed.publish("tick", Integer.toString(i));
        }
        Subscription reader = feed.subscribe(0, () -> {});
        feed.publish("tick", "6");

        assertThat(ids(reader)).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void whoComesBackMissesNothingAndGetsNothingTwice() {
        Feed feed = new Feed(10, 10);
        for (int i = 1; i <= 5; i++) {
            feed.publish("tick", Integer.toString(i));
        }
        assertThat(ids(feed.subscribe(3, () -> {}))).containsExactly(4L, 5L);
    }

    @Test
    void whoMissedTooMuchIsToldToLookAnew() {
        Feed feed = new Feed(2, 10);
        for (int i = 1; i <= 9; i++) {
            feed.publish("tick", Integer.toString(i));
        }
        Subscription reader = feed.subscribe(4, () -> {});

        assertThat(reader.poll()).map(StreamMessage::event).contains(Feed.RESET);
        assertThat(ids(reader)).containsExactly(8L, 9L);
    }

    @Test
    void numbersFromAnotherTimeAreNotTrusted() {
        Feed feed = new Feed(5, 10);
        feed.publish("tick", "1");
        Subscription reader = feed.subscribe(77, () -> {});

        assertThat(reader.poll()).map(StreamMessage::event).contains(Feed.RESET);
        assertThat(ids(reader)).containsExactly(1L);
    }

    @Test
    void whoDoesNotReadIsCutOffAndHoldsUpNobody() {
        Feed feed = new Feed(2, 3);
        AtomicInteger woken = new AtomicInteger();
        Subscription slow = feed.subscribe(0, () -> {});
        Subscription quick = feed.subscribe(0, woken::incrementAndGet);
        List<Long> read = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            feed.publish("tick", Integer.toString(i));
            read.addAll(ids(quick));
        }

        assertThat(slow.isOver()).isTrue();
        assertThat(slow.poll()).isEmpty();
        assertThat(read)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(woken.get()).isEqualTo(100);
    }

    @Test
    void aClosedFeedLetsItsReadersGoWhenTheyHaveReadAll() {
        Feed feed = new Feed(5, 5);
        Subscription reader = feed.subscribe(0, () -> {});
        feed.publish("tick", "1");
        feed.close();
        feed.publish("tick", "2");

        assertThat(reader.isOver()).isFalse();
        assertThat(ids(reader)).containsExactly(1L);
        assertThat(reader.isOver()).isTrue();
        assertThat(feed.subscribe(1, () -> {}).isOver()).isTrue();
        assertThat(feed.readers()).isZero();
    }

    @Test
    void nothingCanPassForAMessageOfItsOwn() {
        assertThatThrownBy(() -> new StreamMessage(1, "tick", "x\n\nevent: forged"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StreamMessage(1, "tick\rdata: x", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> ids(Subscription reader) {
        List<Long> ids = new ArrayList<>();
        reader.poll().ifPresent(first -> {
            ids.add(first.id());
            ids.addAll(ids(reader));
        });
        return ids;
    }
}
