package entente.web.access;

/**
 * One browser, as the server knows it again.
 *
 * @param id a random text
 * @param token what a request that changes something must carry, besides the cookie
 * @param isHost whether it may make the server work
 */
public record Session(String id, String token, boolean isHost) {}
