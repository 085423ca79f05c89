package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rensa.network.Setting;
import rensa.web.lab.Frame;
import rensa.web.lab.descent.DescentView.Note;
import rensa.web.lab.descent.DescentView.Switch;
import rensa.web.view.StepView;
import rensa.web.view.Wording;

/** The descents in sentences: where they stand, and where one goes astray. */
record DescentInWords(DescentRun run, RunWords names, Frame frame) {
    private Wording words() {
        return frame.words();
    }

    private DescentState state() {
        return run.state();
    }

    private String href(DescentState other) {
        return frame.url(other.query());
    }

    /** What the picture shows, in a sentence or two. */
    String sentence() {
        return state().step().isPresent() ? atStep(state().step().getAsInt()) : atEnd();
    }

    private String atStep(int step) {
        Course course = run.course();
        String where = words().of(
                        step == 0 ? "descent.sentence.start" : "descent.sentence.step",
                        RunWords.title(course.choice(), words()),
                        step,
                        names.point(course.at(step)),
                        names.loss(course.loss(step)),
                        RunWords.vector(run.stages().get(step).gradient()));
        String next = step < run.steps()
                ? words().of("descent.sentence.next", names.point(course.at(step + 1)))
                : words().of("descent.sentence.last");
        return course.astrayBy(step)
                .map(astray -> words().of("descent.sentence.astray", astray.since()))
                .map(warning -> both(both(where, warning), next))
                .orElseGet(() -> both(where, next));
    }

    private String both(String sentence, String next) {
        return words().of("descent.sentences", sentence, next);
    }

    private String atEnd() {
        List<String> ends = run.courses().stream().map(this::end).toList();
        return ends.size() == 1
                ? alone(run.course())
                : words().of("descent.sentence.all", run.steps(), words().list(ends));
    }

    private String alone(Course course) {
        return words().of(
                        course.astray().isPresent() ? "descent.sentence.one.diverged" : "descent.sentence.one",
                        run.steps(),
                        RunWords.title(course.choice(), words()),
                        names.point(course.at(run.steps())),
                        names.loss(course.loss(run.steps())));
    }

    /** {@code A: SGD (η = 0.95) is at L = 0.0133}, or that it diverged. */
    private String end(Course course) {
        return words().of(
                        course.astray().isPresent() ? "descent.end.diverged" : "descent.end",
                        names.name(course),
                        names.loss(course.loss(run.steps())));
    }

    StepView stepper() {
        int step = run.step();
        boolean isAll = state().step().isEmpty();
        return new StepView(
                step,
                run.steps(),
                step == 0 ? null : href(at(0)),
                step == 0 ? null : href(at(step - 1)),
                step == run.steps() ? null : href(at(step + 1)),
                isAll ? null : href(state().atStep(OptionalInt.empty())),
                words().of(isAll ? "descent.phase.all" : step == 0 ? "descent.phase.start" : "descent.phase.step"),
                isAll ? "all" : "forward",
                sentence());
    }

    private DescentState at(int step) {
        return state().atStep(OptionalInt.of(step));
    }

    /** A link for each descent to have it explained; none where there is but one. */
    List<Switch> switches() {
        List<Course> courses = run.courses();
        return courses.size() == 1
                ? List.of()
                : IntStream.range(0, courses.size())
                        .mapToObj(i -> new Switch(
                                frame.id() + "-show-" + courses.get(i).choice().letter(),
                                names.name(courses.get(i)),
                                href(state().showing(i)),
                                i == state().shown()))
                        .toList();
    }

    /** The descents that go astray by now: at which step that begins, and a learning rate that may help. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < run.courses().size(); i++) {
            Optional<Astray> astray = run.courses().get(i).astrayBy(run.step());
            if (astray.isPresent()) {
                notes.add(note(i, astray.get()));
            }
        }
        return notes;
    }

    private Note note(int place, Astray astray) {
        Course course = run.courses().get(place);
        double half = course.tuning().of(Setting.LEARNING_RATE) / 2;
        String rate = Setting.LEARNING_RATE.symbol() + " = " + RunWords.number(half);
        return new Note(
                frame.id() + "-mend-" + course.choice().letter(),
                what(course, astray),
                words().of("descent.mend", rate),
                half > 0 && !isEndless(course, astray) ? href(state().withRate(place, half)) : null);
    }

    /** Whether the loss falls without end; no learning rate would help. */
    private static boolean isEndless(Course course, Astray astray) {
        return astray.notFinite().isPresent() && course.loss(astray.notFinite().getAsInt()) == Double.NEGATIVE_INFINITY;
    }

    private String what(Course course, Astray astray) {
        int last = astray.notFinite().orElse(run.steps());
        boolean rises = astray.since() < last - 1;
        String kind = isEndless(course, astray) ? "endless" : rises ? "rising" : "undefined";
        String text = words().of(
                        "descent.astray." + kind,
                        names.name(course),
                        astray.since(),
                        names.loss(course.loss(astray.since())),
                        names.loss(course.loss(Math.min(last, run.step()))),
                        last);
        boolean isOverflown = astray.notFinite().isPresent() && run.step() >= last;
        return rises && isOverflown ? both(text, words().of("descent.astray.not-finite", last)) : text;
    }
}
