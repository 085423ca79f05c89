package rensa.web.practice;

/**
 * What came of the URL of an exercise.
 *
 * @param note what could not be read, or is left out; null where nothing is
 * @param exercise null where there is nothing to practise
 */
public record Practised(String note, ExerciseView exercise) {}
