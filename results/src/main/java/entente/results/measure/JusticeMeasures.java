package entente.results.measure;

import static entente.results.measure.Direction.HIGHER;
import static entente.results.measure.Direction.LOWER;
import static entente.results.measure.Direction.NEITHER;
import static entente.results.measure.Measure.SHARE;
import static entente.results.measure.Measure.count;
import static entente.results.measure.Measure.ratio;

/** Measures of what becomes of those arrested, split into domestic and cross-border. */
public final class JusticeMeasures {

    private static final String ARRESTER = "the nation that arrests";
    private static final String COURT = "the nation whose courts it concerns";
    private static final String ASKER = "the nation that asks";
    private static final String ABROAD = ", and a foreign report or service had a part in it.";
    private static final String HOME = ", without a part of foreign reports or services.";

    public static final Measure ARRESTS_DOMESTIC = arrested(
            "arrestsDomestic",
            "Arrests at home",
            "Operatives arrested on the soil of the nation that arrests, in no joint operation.");
    public static final Measure ARRESTS_CROSS_BORDER = arrested(
            "arrestsCrossBorder",
            "Arrests across a border",
            "Operatives arrested on foreign soil, or in a joint operation.");

    public static final Measure CHARGES_DOMESTIC =
            tried("chargesDomestic", "Charges, domestic", NEITHER, "Operatives charged" + HOME);
    public static final Measure CHARGES_CROSS_BORDER =
            tried("chargesCrossBorder", "Charges, cross-border", NEITHER, "Operatives charged" + ABROAD);
    public static final Measure CONVICTIONS_DOMESTIC =
            tried("convictionsDomestic", "Convictions, domestic", HIGHER, "Operatives convicted" + HOME);
    public static final Measure CONVICTIONS_CROSS_BORDER =
            tried("convictionsCrossBorder", "Convictions, cross-border", HIGHER, "Operatives convicted" + ABROAD);
    public static final Measure ACQUITTALS_DOMESTIC =
            tried("acquittalsDomestic", "Acquittals, domestic", NEITHER, "Operatives acquitted" + HOME);
    public static final Measure ACQUITTALS_CROSS_BORDER =
            tried("acquittalsCrossBorder", "Acquittals, cross-border", NEITHER, "Operatives acquitted" + ABROAD);
    public static final Measure RELEASES_DOMESTIC = tried(
            "releasesDomestic",
            "Releases, domestic",
            LOWER,
            "Operatives released without charge who had been arrested at home and in no joint operation.");
    public static final Measure RELEASES_CROSS_BORDER = tried(
            "releasesCrossBorder",
            "Releases, cross-border",
            LOWER,
            "Operatives released without charge who had been arrested on foreign soil or in a joint operation.");
    public static final Measure RELEASES_WITHOUT_EVIDENCE = tried(
            "releasesWithoutEvidence",
            "Releases for want of evidence",
            LOWER,
            "Operatives released without charge because evidence was lacking; all others because no court was free.");

    public static final Measure CONVICTION_SHARE = ratio(
            "convictionShare",
            "Share of verdicts that are convictions",
            SHARE,
            HIGHER,
            "Convictions, over convictions and acquittals; charges without a verdict yet are left out.",
            COURT);

    public static final Measure FOREIGN_ADMITTED = ratio(
            "foreignEvidenceAdmitted",
            "Foreign evidence that courts admit",
            SHARE,
            HIGHER,
            "Evidence from abroad that courts admit, over all from abroad that they weigh.",
            COURT);

    public static final Measure EVIDENCE_REQUESTS = count(
            "evidenceRequests",
            "Requests for evidence",
            "requests",
            NEITHER,
            "Requests of prosecuting nations for what another holds, as evidence.",
            ASKER);

    public static final Measure EXTRADITIONS_ASKED = extraditions(
            "extraditionsAsked",
            "Extraditions asked for",
            NEITHER,
            "Requests to hand over somebody arrested elsewhere.");
    public static final Measure EXTRADITIONS_GRANTED = extraditions(
            "extraditionsGranted", "Extraditions granted", HIGHER, "Requests to hand over that were granted.");
    public static final Measure EXTRADITIONS_REFUSED = extraditions(
            "extraditionsRefused", "Extraditions refused", LOWER, "Requests to hand over that were refused.");

    private JusticeMeasures() {}

    private static Measure arrested(String name, String label, String definition) {
        return count(name, label, "operatives", NEITHER, definition, ARRESTER);
    }

    private static Measure tried(String name, String label, Direction direction, String definition) {
        return count(name, label, "operatives", direction, definition, COURT);
    }

    private static Measure extraditions(String name, String label, Direction direction, String definition) {
        return count(name, label, "requests", direction, definition, ASKER);
    }
}
