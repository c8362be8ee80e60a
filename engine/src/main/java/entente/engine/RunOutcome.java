package entente.engine;

/**
 * How a run ended. Everything else about it is in its events.
 *
 * @param endDay the day it reached
 * @param events how many events it told its listener
 * @param activePlots real plots under way at the end, of them {@code detectedPlots} detected
 * @param detectedPlots real plots under way and detected at the end
 */
public record RunOutcome(double endDay, long events, int activePlots, int detectedPlots) {}
