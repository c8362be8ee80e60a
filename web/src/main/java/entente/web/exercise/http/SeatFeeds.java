package entente.web.exercise.http;

import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Notice;
import entente.web.page.View;
import entente.web.stream.Feed;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each seat is told, as it happens. A seat's feed holds its notices from the first on, so that a message of a feed has
 * the number of the notice, after a restart too; a browser that comes back names the last one it got, and misses nothing.
 */
final class SeatFeeds {

    private static final int KEPT = 500;
    private static final int QUEUED = 200;

    private final Map<String, Followed> feeds = new ConcurrentHashMap<>();
    private final Map<String, ExerciseRoom> followed = new ConcurrentHashMap<>();

    /** A feed, in whose language it is, and the number of its last notice. */
    private static final class Followed {
        final Feed feed = new Feed(KEPT, QUEUED);
        final long seat;
        final long branch;
        final View view;
        long last;

        Followed(ExerciseRoom room, long seat, View view) {
            this.seat = seat;
            branch = room.branch();
            this.view = view;
        }
    }

    /** The feed of whoever visits, in the language of a view. */
    Feed of(Visit visit, View view) {
        ExerciseRoom room = visit.room();
        if (followed.put(room.id(), room) != room) {
            room.listen(() -> changed(room));
        }
        Followed own = feeds.computeIfAbsent(
                room.id() + " " + visit.seat().number() + " " + view.language().tag(),
                key -> new Followed(room, visit.seat().number(), view));
        tell(room, own);
        return own.feed;
    }

    /** The seats of an exercise in which somebody is now: a page of theirs is open and gets what they are told. */
    Set<Long> connected(String exercise) {
        Set<Long> seats = new TreeSet<>();
        feeds.forEach((key, own) -> {
            if (key.startsWith(exercise + " ") && own.feed.readers() > 0) {
                seats.add(own.seat);
            }
        });
        return seats;
    }

    private void changed(ExerciseRoom room) {
        String prefix = room.id() + " ";
        long branch = room.branch();
        feeds.forEach((key, own) -> {
            if (key.startsWith(prefix) && own.branch != branch) {
                // What it told does not count any more: browsers come back, and look at the whole anew.
                feeds.remove(key, own);
                own.feed.close();
            } else if (key.startsWith(prefix)) {
                tell(room, own);
            }
        });
    }

    /** Hands on what is new; the feed of a seat that was taken away ends. */
    private static void tell(ExerciseRoom room, Followed own) {
        synchronized (own) {
            try {
                for (Notice notice : room.notices(own.seat, own.last)) {
                    own.feed.publish("notice", PictureJson.text(notice, own.view::text));
                    own.last = notice.number();
                }
            } catch (ExerciseRefusal e) {
                own.feed.close();
            }
        }
    }

    /** Forgets an exercise; all its feeds end. */
    void forget(String exercise) {
        followed.remove(exercise);
        feeds.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey().startsWith(exercise + " ");
            if (gone) {
                entry.getValue().feed.close();
            }
            return gone;
        });
    }
}
