package entente.web.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that are so broken that they never reach a route: with the status alone, and the headers. */
final class EarlyErrors extends ErrorHandler {

    EarlyErrors() {
        setShowCauses(false);
        setShowStacks(false);
        setShowMessageInTitle(false);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Headers.ALL.forEach(response.getHeaders()::put);
        // What follows on this connection cannot be trusted either, and clients must not wait for it.
        response.getHeaders().put("Connection", "close");
        response.write(true, null, callback);
        return true;
    }
}
