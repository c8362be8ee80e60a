package entente.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Readers that come, read a little, break off and come back, as browsers do. */
class FollowingTest {

    private static final int KEPT = 6;
    private static final int QUEUED = 4;

    /** A reader with what it has got so far. */
    private static final class Follower {

        private final List<Long> got = new ArrayList<>();
        private long last;
        private int resets;
        private Subscription subscription;

        void connect(Feed feed) {
            if (subscription != null) {
                subscription.close();
            }
            subscription = feed.subscribe(last, () -> {});
        }

        void read(int most) {
            for (int i = 0; i < most; i++) {
                Optional<StreamMessage> next = subscription.poll();
                if (next.isEmpty()) {
                    return;
                }
                if (next.get().event().equals(Feed.RESET)) {
                    resets++;
                    got.clear();
                } else {
                    got.add(next.get().id());
                }
                last = next.get().id();
            }
        }
    }

    /**
     * Ten readers at random beside a feed of messages: whatever each misses, it knows. What it got since it last looked at the
     * whole anew is without gaps and without doubles.
     */
    @Test
    void nothingIsMissedUnknowinglyAndNothingComesTwice() {
        Random random = new Random(6);
        int resets = 0;
        for (int trial = 0; trial < 100; trial++) {
            Feed feed = new Feed(KEPT, QUEUED);
            List<Follower> followers = new ArrayList<>();
            for (int f = 0; f < 10; f++) {
                Follower follower = new Follower();
                follower.connect(feed);
                followers.add(follower);
            }
            long published = 0;
            for (int step = 0; step < 300; step++) {
                Follower follower = followers.get(random.nextInt(10));
                switch (random.nextInt(4)) {
                    case 0 -> follower.connect(feed);
                    case 1 -> follower.read(1 + random.nextInt(8));
                    default -> feed.publish("tick", Long.toString(++published));
                }
            }
            for (Follower follower : followers) {
                if (follower.subscription.isOver()) {
                    follower.connect(feed);
                }
                follower.read(1000);
                assertThat(follower.last).isEqualTo(published);
                List<Long> got = follower.got;
                if (!got.isEmpty()) {
                    assertThat(got)
                            .isEqualTo(LongStream.rangeClosed(got.get(0), published)
                                    .boxed()
                                    .toList());
                }
                resets += follower.resets;
            }
        }
        assertThat(resets).as("how often one had missed too much").isPositive();
    }

    @Test
    void aMessageIsSentAsServerSentEventsAre() {
        StreamMessage message = new StreamMessage(7, "state", "{\"name\":\"Größe 東京\"}");

        assertThat(new String(message.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("id: 7\nevent: state\ndata: {\"name\":\"Größe 東京\"}\n\n");
    }

    @Test
    void whoIsGoneIsForgotten() {
        Feed feed = new Feed(KEPT, QUEUED);
        Subscription one = feed.subscribe(0, () -> {});
        Subscription other = feed.subscribe(0, () -> {});

        one.close();
        one.close();

        assertThat(feed.readers()).isEqualTo(1);
        feed.publish("tick", "1");
        assertThat(one.poll()).isEmpty();
        assertThat(other.poll()).map(StreamMessage::data).contains("1");
    }

    /** A reader may publish or leave while it is woken: nobody waits for a lock that it holds. */
    @Test
    void aReaderMayActWhileItIsWoken() {
        Feed feed = new Feed(KEPT, QUEUED);
        List<Subscription> own = new ArrayList<>();
        own.add(feed.subscribe(0, () -> own.forEach(Subscription::close)));
        own.add(feed.subscribe(0, () -> feed.publish("echo", "2")));

        feed.publish("tick", "1");

        assertThat(feed.readers()).isZero();
        assertThat(own.get(1).poll()).map(StreamMessage::event).contains("tick");
        assertThat(own.get(1).poll()).isEmpty();
    }
}
