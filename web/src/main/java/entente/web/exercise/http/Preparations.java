package entente.web.exercise.http;

import entente.engine.decision.Decision;
import entente.results.experiment.Progress;
import entente.web.exercise.review.AsPlayed;
import entente.web.exercise.review.ReviewQuestion;
import entente.web.exercise.view.ReviewInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Futures as played that were run before a question is asked: while somebody looks at a decision and thinks of an
 * alternative, half of the work for the answer is done. The latest few are kept.
 */
final class Preparations {

    private static final int KEPT = 8;

    private final Map<Key, AsPlayed> done = new LinkedHashMap<>();
    private final AtomicLong wanted = new AtomicLong();

    /** What the futures depend on: of an exercise, all that was decided and planned by then. */
    private record Key(
            String exercise,
            int deeds,
            List<Decision> planned,
            Set<String> people,
            long entry,
            ReviewQuestion.Later later,
            int replications) {}

    /** A wish for futures to be prepared; a later wish takes its place. */
    record Wish(long number, String exercise, ReviewInput material, ReviewQuestion question) {}

    /** Wishes for the futures that a question is compared with. */
    Wish wish(String exercise, ReviewInput material, ReviewQuestion question) {
        return new Wish(wanted.incrementAndGet(), exercise, material, question);
    }

    /** Runs what was wished for, unless it is there or something else is wished for by now. */
    void prepare(Wish wish, int threads) {
        Progress onlyWhileWanted = (done, total) -> {
            if (wanted.get() != wish.number()) {
                throw new CancellationException();
            }
        };
        try {
            onlyWhileWanted.advanced(0, 1);
            asPlayed(wish.exercise(), wish.material(), wish.question(), threads, onlyWhileWanted);
        } catch (CancellationException e) {
            // Somebody looks at another decision now.
        }
    }

    /** The futures as played for a question: those that are there, or new ones. */
    AsPlayed asPlayed(String exercise, ReviewInput material, ReviewQuestion question, int threads, Progress progress) {
        Key key = new Key(
                exercise,
                material.deeds().size(),
                material.planned(),
                material.people(),
                question.entry(),
                question.later(),
                question.replications());
        AsPlayed found = find(key);
        return found == null ? keep(key, run(material, question, threads, progress)) : found;
    }

    private static AsPlayed run(ReviewInput material, ReviewQuestion question, int threads, Progress progress) {
        return AsPlayed.of(material, question.entry(), question.later(), question.replications(), threads, progress);
    }

    private synchronized @Nullable AsPlayed find(Key key) {
        return done.get(key);
    }

    private synchronized AsPlayed keep(Key key, AsPlayed futures) {
        done.put(key, futures);
        while (done.size() > KEPT) {
            done.remove(done.keySet().iterator().next());
        }
        return futures;
    }

    /** Forgets what was prepared for an exercise. */
    synchronized void forget(String exercise) {
        done.keySet().removeIf(key -> key.exercise().equals(exercise));
    }
}
