package entente.results.sweep;

/** Hears how far a sweep is. */
public interface SweepProgress {

    /** Says nothing. */
    SweepProgress NONE = new SweepProgress() {
        @Override
        public void begun(long there, long most, int damaged) {
            // Nothing to say.
        }

        @Override
        public void advanced() {
            // Nothing to say.
        }
    };

    /**
     * The folder is open.
     *
     * @param there how many runs are there from before
     * @param most how many runs there will be at most
     * @param damaged how many files were unfinished or damaged, and thrown away
     */
    void begun(long there, long most, int damaged);

    /** One more run is done; called from any thread. */
    void advanced();
}
