package entente.web.problem;

import entente.engine.description.Message;
import entente.scenarios.format.InvalidInput;

/** A request is not served, for a reason that whoever made it is told. Any handler may throw it. */
public final class RequestRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Refused for this reason. */
    public RequestRefusal(Problem problem) {
        super(problem.status() + " " + problem.key());
        this.problem = problem;
    }

    /** What is asked for is not there, or not to be seen by whoever asks: both are answered alike. */
    public static RequestRefusal notFound() {
        return new RequestRefusal(Problem.of(404, "notFound"));
    }

    /** Whoever asks lacks the role. */
    public static RequestRefusal forbidden(String key, Object... arguments) {
        return new RequestRefusal(Problem.of(403, "forbidden", Message.of(key, arguments)));
    }

    /** The request itself is wrong. */
    public static RequestRefusal badRequest(String key, Object... arguments) {
        return new RequestRefusal(Problem.of(400, "badRequest", Message.of(key, arguments)));
    }

    /** There is too much to do already. */
    public static RequestRefusal busy(Message detail) {
        return new RequestRefusal(Problem.of(429, "busy", detail));
    }

    /** The request is well-formed, and what it holds is wrong. */
    public static RequestRefusal invalid(InvalidInput invalid) {
        return new RequestRefusal(new Problem(422, "invalid", null, invalid.violations()));
    }

    /** The reason. */
    public Problem problem() {
        return problem;
    }
}
