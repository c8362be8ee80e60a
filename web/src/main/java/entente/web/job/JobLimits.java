package entente.web.job;

import entente.engine.description.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * How much the queue takes.
 *
 * @param places how many pieces of work run at the same time, as many as there are processors
 * @param mostRunning how many jobs run at the same time and share them
 * @param mostWaiting how many may wait in all
 * @param mostPerClient how many of one client may wait
 * @param mostKept how many ended jobs are kept
 * @param kept for how long
 */
public record JobLimits(int places, int mostRunning, int mostWaiting, int mostPerClient, int mostKept, Duration kept) {

    /** What a server has, with so many processors. */
    public static JobLimits standard(int places) {
        return new JobLimits(places, 16, 200, 6, 1000, Duration.ofDays(90));
    }

    void check(String client, Map<String, Deque<Job>> waiting) {
        Deque<Job> own = waiting.get(client);
        if (own != null && own.size() >= mostPerClient) {
            throw new Jobs.TooMany(Message.of("problem.ownJobs", mostPerClient));
        }
        if (waiting.values().stream().mapToInt(Collection::size).sum() >= mostWaiting) {
            throw new Jobs.TooMany(Message.of("problem.allJobs", mostWaiting));
        }
    }

    /** Those of the ended jobs, oldest first, that are not kept any longer. */
    List<Job> expired(List<Job> ended, Instant now) {
        List<Job> expired = new ArrayList<>();
        for (int i = 0; i < ended.size(); i++) {
            boolean tooMany = i < ended.size() - mostKept;
            boolean tooOld = ended.get(i).record().since().plus(kept).isBefore(now);
            if (tooMany || tooOld) {
                expired.add(ended.get(i));
            }
        }
        return expired;
    }
}
