package entente.web.exercise.http;

import java.util.ArrayList;
import java.util.List;

/** A hundred texts that would run a script where they are taken for markup; each would set {@code window.hacked}. */
final class Payloads {

    private static final int ALL = 100;

    private static final List<String> WAYS = List.of(
            "<script>HACK</script>",
            "<img src=x onerror=HACK>",
            "<svg onload=HACK>",
            "<svg><script>HACK</script></svg>",
            "<body onload=HACK>",
            "<iframe srcdoc=\"<script>parent.HACK</script>\"></iframe>",
            "<iframe src=\"javascript:parent.HACK\"></iframe>",
            "<a href=\"javascript:HACK\">x</a>",
            "<details open ontoggle=HACK>x</details>",
            "<input autofocus onfocus=HACK>",
            "<video><source onerror=HACK></video>",
            "<audio src=x onerror=HACK>",
            "<object data=\"javascript:HACK\"></object>",
            "<embed src=\"javascript:HACK\">",
            "<form action=\"javascript:HACK\"><button>x</button></form>",
            "<math><mtext><img src=x onerror=HACK></mtext></math>",
            "<style>@import 'javascript:HACK';</style>",
            "<meta http-equiv=refresh content=\"0;javascript:HACK\">",
            "<base href=\"javascript:HACK//\">",
            "<template><script>HACK</script></template>",
            "javascript:HACK",
            "${HACK}",
            "{{constructor.constructor('HACK')()}}",
            "'+HACK+'",
            "\u2028HACK\u2029");

    private static final List<String> OPENINGS = List.of("", "\">", "'>", "</script>", "-->", "]]>", "</textarea>");

    private Payloads() {}

    /** All of them; each bears its number, so that it can be found in a page. */
    static List<String> all() {
        List<String> payloads = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            String way = WAYS.get(i % WAYS.size()).replace("HACK", "window.hacked=" + (i + 1));
            payloads.add(OPENINGS.get((i / WAYS.size() + i) % OPENINGS.size()) + way + " payload-" + (1000 + i));
        }
        return payloads;
    }
}
