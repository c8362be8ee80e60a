package entente.web.exercise.store;

/** Something could not be written or read, because the disk is full for instance. What was acknowledged is not lost. */
public final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
