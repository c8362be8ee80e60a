package entente.engine.threat;

/**
 * What nations set against every network.
 *
 * @param nationKeys what names them in random draws, by number
 * @param surveillance how much of what networks do they may notice
 * @param prevention how much recruitment they prevent
 */
@SuppressWarnings("ArrayRecordComponent") // Shared, never compared; an array is what the hot path reads.
public record Countermeasures(long[] nationKeys, Surveillance surveillance, Prevention prevention) {}
