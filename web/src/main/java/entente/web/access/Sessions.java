package entente.web.access;

import entente.web.data.RandomText;
import entente.web.data.ServerKey;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows browsers again by a signed cookie, so that nothing about them is kept on the server and a restart loses none. Whoever
 * has entered the host token has a second cookie, which ends with the token.
 */
public final class Sessions {

    private static final String COOKIE = "entente-session";
    private static final String HOST_COOKIE = "entente-host";
    private static final String ATTRIBUTE = "entente.session";
    private static final int ID_BITS = 128;

    private final ServerKey key;
    private final @Nullable String hostToken;

    /** @param hostToken what makes a visitor the host; null if everybody who reaches the server is */
    public Sessions(ServerKey key, @Nullable String hostToken) {
        this.key = key;
        this.hostToken = hostToken;
    }

    /** The session of a request; begins one if there is none. */
    public Session of(Context ctx) {
        Session known = ctx.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String id = find(ctx).orElseGet(() -> begin(ctx));
        Session session = new Session(id, key.sign("token:" + id), isHost(ctx, id));
        ctx.attribute(ATTRIBUTE, session);
        return session;
    }

    /** Whether there is a token to be entered at all. */
    public boolean needsToken() {
        return hostToken != null;
    }

    /** Makes the browser the host's, if the text is the token; false if it is not. */
    public boolean enter(Context ctx, String text) {
        String token = hostToken;
        if (token == null
                || !MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), text.strip().getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        ctx.cookie(cookie(HOST_COOKIE, key.sign(host(of(ctx).id(), token))));
        return true;
    }

    private Optional<String> find(Context ctx) {
        String value = ctx.cookie(COOKIE);
        int dot = value == null ? -1 : value.indexOf('.');
        if (value == null || dot < 0) {
            return Optional.empty();
        }
        String id = value.substring(0, dot);
        return key.isSignature("session:" + id, value.substring(dot + 1)) ? Optional.of(id) : Optional.empty();
    }

    private String begin(Context ctx) {
        String id = RandomText.ofBits(ID_BITS);
        ctx.cookie(cookie(COOKIE, id + "." + key.sign("session:" + id)));
        return id;
    }

    private boolean isHost(Context ctx, String id) {
        String token = hostToken;
        if (token == null) {
            return true;
        }
        String value = ctx.cookie(HOST_COOKIE);
        return value != null && key.isSignature(host(id, token), value);
    }

    private static String host(String id, String token) {
        return "host:" + id + ":" + token;
    }

    private static Cookie cookie(String name, String value) {
        return new Cookie(name, value, "/", -1, false, true, null, SameSite.LAX);
    }

    /**
     * One browser, as the server knows it again.
     *
     * @param id a random text
     * @param token what a request that changes something must carry, besides the cookie
     * @param isHost whether it may make the server work
     */
    public record Session(String id, String token, boolean isHost) {}
}
