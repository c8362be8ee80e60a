package entente.web.exercise.http;

import entente.web.exercise.view.CoursePicture;

/**
 * An exercise in the list.
 *
 * @param id its id
 * @param course where it stands
 * @param role what the visitor is in it; empty if nothing
 * @param archive whether another version of Entente ran it
 */
public record ListedExercise(String id, CoursePicture course, String role, boolean archive) {}
