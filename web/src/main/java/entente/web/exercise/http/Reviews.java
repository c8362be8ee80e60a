package entente.web.exercise.http;

import entente.results.experiment.Progress;
import entente.web.exercise.review.AsPlayed;
import entente.web.exercise.review.Counterfactual;
import entente.web.exercise.review.Ladders;
import entente.web.exercise.review.ReviewAnswer;
import entente.web.exercise.review.ReviewQuestion;
import entente.web.exercise.view.ReviewInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Reviews that are computed, one after the other, and the last of them that are done. */
final class Reviews {

    private static final int KEPT = 32;
    private static final int MOST_KEPT = 128;
    private static final int MOST_WAITING = 8;
    /** Courses on each rung of a ladder. */
    private static final int RUNGS = 200;

    private final int threads;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "reviews");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Long, Work> works = new LinkedHashMap<>();
    private final Preparations preparations = new Preparations();
    /** What is computed once for all, with how much had happened when it was begun. */
    private final Map<String, Once> kept = new LinkedHashMap<>();

    private long last;

    /** Computes something on so many threads, and tells how far it is. */
    interface Computation {
        Object run(int threads, Progress progress);
    }

    /** Where a computation is: what came of it, once there is something, or why nothing did. */
    record State(
            long number,
            int done,
            int total,
            @Nullable Object result,
            @Nullable String failure) {}

    private static final class Work {
        final String exercise;
        volatile State state;

        Work(String exercise, long number) {
            this.exercise = exercise;
            state = new State(number, 0, 0, null, null);
        }
    }

    private record Once(String stand, Work work) {}

    Reviews(int threads) {
        this.threads = threads;
    }

    private long waiting() {
        return works.values().stream()
                .filter(work -> work.state.result() == null && work.state.failure() == null)
                .count();
    }

    /** Begins one; empty if too many wait. */
    synchronized Optional<State> begin(String exercise, Computation computation) {
        if (waiting() >= MOST_WAITING) {
            return Optional.empty();
        }
        Work work = new Work(exercise, ++last);
        works.put(last, work);
        while (works.size() > KEPT) {
            works.remove(works.keySet().iterator().next());
        }
        worker.execute(() -> run(work, computation));
        return Optional.of(work.state);
    }

    /** The ladder of an exercise as it stands, and how far it is; it is begun if it was not. */
    State ladder(String exercise, ReviewInput material) {
        return once(exercise, "ladder", material, (all, progress) -> Ladders.of(material, RUNGS, all, progress));
    }

    /** The answer to a question that is shown, and how far it is; it is begun if it was not. */
    State compared(String exercise, ReviewInput material, ReviewQuestion question) {
        return once(
                exercise,
                question.toString(),
                material,
                (all, progress) -> answer(exercise, material, question, all, progress));
    }

    /** What is computed once for all who may see it, of an exercise as it stands. */
    private synchronized State once(String exercise, String what, ReviewInput material, Computation computation) {
        String stand = material.day() + " " + material.deeds().hashCode() + " "
                + material.events().size();
        String key = exercise + " " + what;
        Once known = kept.get(key);
        if (known != null && known.stand().equals(stand)) {
            return known.work().state;
        }
        Work work = new Work(exercise, ++last);
        kept.put(key, new Once(stand, work));
        while (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        worker.execute(() -> run(work, computation));
        return work.state;
    }

    /** Begins to run what an answer to a question will need, if nothing else is under way. */
    synchronized void prepare(String exercise, ReviewInput material, ReviewQuestion question) {
        if (waiting() == 0) {
            Preparations.Wish wish = preparations.wish(exercise, material, question);
            worker.execute(() -> preparations.prepare(wish, threads));
        }
    }

    /** Answers a question, with what was prepared for it. */
    ReviewAnswer answer(
            String exercise, ReviewInput material, ReviewQuestion question, int threads, Progress progress) {
        int half = question.replications();
        AsPlayed asPlayed = preparations.asPlayed(
                exercise, material, question, threads, (done, total) -> progress.advanced(done, 2 * half));
        return Counterfactual.answer(
                material, question, asPlayed, threads, (done, total) -> progress.advanced(half + done, 2 * half));
    }

    /** Forgets all that is kept of an exercise. */
    synchronized void forget(String exercise) {
        preparations.forget(exercise);
        kept.values().removeIf(one -> one.work().exercise.equals(exercise));
        works.values().removeIf(work -> work.exercise.equals(exercise));
    }

    private void run(Work work, Computation computation) {
        long number = work.state.number();
        try {
            Object result =
                    computation.run(threads, (done, total) -> work.state = new State(number, done, total, null, null));
            int total = work.state.total();
            work.state = new State(number, total, total, result, null);
        } catch (RuntimeException e) {
            work.state = new State(number, 0, 0, null, String.valueOf(e.getMessage()));
        }
    }

    /** Where a computation of an exercise is. */
    synchronized Optional<State> find(String exercise, long number) {
        return Optional.ofNullable(works.get(number))
                .filter(work -> work.exercise.equals(exercise))
                .map(work -> work.state);
    }
}
