package entente.web.exercise.service;

/**
 * What was left when somebody went back.
 *
 * @param entry number of its last entry
 * @param move the move that it had reached
 * @param to the move to whose beginning they went
 * @param day the day that it had reached
 */
public record LeftBranchLine(long entry, int move, int to, double day) {}
