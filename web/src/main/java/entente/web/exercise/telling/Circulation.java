package entente.web.exercise.telling;

import java.util.Map;

/** Where a nation has sent its reports, as far as it knows itself. */
public interface Circulation {

    /** To whom a nation has sent a report, and on which day. */
    Map<String, Double> sent(String nation, String report);

    /** How many reports a nation has sent another. */
    int gave(String nation, String to);
}
