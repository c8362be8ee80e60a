package entente.engine.scenario;

import entente.engine.description.Worded;

/** The legal tradition of a nation; courts of one tradition admit evidence gathered under another less readily. */
public enum LegalFamily implements Worded {
    CIVIL,
    COMMON,
    MIXED
}
