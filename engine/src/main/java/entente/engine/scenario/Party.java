package entente.engine.scenario;

/**
 * A nation or an institution in a run.
 *
 * @param number its number: nations come first, then institutions, each in the order of their keys
 * @param id what it is called
 * @param drawKey what names it in random draws
 * @param isNation whether it is a nation; else it is an institution
 */
public record Party(int number, String id, String drawKey, boolean isNation) {}
