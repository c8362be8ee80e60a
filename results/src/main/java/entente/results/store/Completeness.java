package entente.results.store;

import entente.results.plan.Shard;

/**
 * How much of an experiment is in a folder: less than all if its sweep was stopped, killed or still runs, or if the folder
 * has one shard.
 *
 * @param shard which part of the points was asked for
 * @param status what the manifest says
 * @param points how many points have the replications that every point is to have
 * @param ofPoints how many points the experiment has, in all shards
 * @param runs how many runs are there, failed ones among them
 * @param ofRuns how many runs the experiment has at least, in all shards
 * @param mostRuns how many it may have; more than the least where intervals decide
 */
public record Completeness(
        Shard shard, Manifest.Status status, int points, int ofPoints, long runs, long ofRuns, long mostRuns) {

    /** Whether these are the results of the whole experiment. */
    public boolean isWhole() {
        return status == Manifest.Status.COMPLETE && shard.equals(Shard.ALL);
    }

    /** What is in a folder. */
    static Completeness of(SweepResults results) {
        Manifest manifest = results.manifest();
        Coverage coverage = new Coverage();
        for (Journal.Chunk chunk : results.chunks()) {
            coverage.add(chunk.block());
        }
        int ofPoints = manifest.variation().points();
        int points = 0;
        for (int point = 0; point < ofPoints; point++) {
            points += coverage.holds(point, 0, manifest.stopping().least()) ? 1 : 0;
        }
        long ofPair = (long) ofPoints * manifest.observation().arms().size();
        return new Completeness(
                manifest.shard(),
                manifest.progress().status(),
                points,
                ofPoints,
                manifest.progress().runs() + manifest.progress().failures(),
                ofPair * manifest.stopping().least(),
                ofPair * manifest.stopping().most());
    }
}
