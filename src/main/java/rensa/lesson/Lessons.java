package rensa.lesson;

import java.util.List;
import java.util.Optional;

/** The course: six lessons in reading order. */
public final class Lessons {
    private Lessons() {}

    public static final List<Lesson> ALL = List.of(
            new Lesson(1, "why-backprop", WhyBackpropLesson.sections()),
            new Lesson(2, "training-loop", TrainingLoopLesson.sections()),
            new Lesson(3, "forward", ForwardLesson.sections()),
            new Lesson(4, "theory", TheoryLesson.sections()),
            new Lesson(5, "graphs", GraphsLesson.sections()),
            new Lesson(6, "layers", LayersLesson.sections()));

    /** The lesson with this slug. */
    public static Optional<Lesson> bySlug(String slug) {
        return ALL.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }
}
