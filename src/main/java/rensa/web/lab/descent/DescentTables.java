package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import rensa.network.Setting;
import rensa.web.lab.Frame;
import rensa.web.lab.descent.DescentView.Column;
import rensa.web.lab.descent.DescentView.Header;
import rensa.web.lab.descent.DescentView.Row;
import rensa.web.lab.descent.DescentView.Table;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** The descents as tables: where each of them has come to, and the steps of the one that is explained. */
record DescentTables(DescentRun run, RunWords names, Frame frame) {
    /** A longer table is shown in part: around the step that is shown. */
    private static final int MOST_ROWS = 41;

    private static final String VALUE = "value";
    private static final String GRADIENT = "gradient";
    private static final String PLAIN = "number-head";

    private Wording words() {
        return frame.words();
    }

    /** A column being made: its header, and a cell for each row. */
    private record Draft<T>(String header, String css, Function<T, Cell> cell) {
        static <T> Draft<T> of(String header, String css, ToDoubleFunction<T> number) {
            return new Draft<>(header, css, item -> Cell.of(number.applyAsDouble(item), Numbers.ROUNDED));
        }

        List<Column> cells(List<T> items) {
            return Cell.aligned(items.stream().map(cell).toList()).stream()
                    .map(aligned -> new Column(css, aligned))
                    .toList();
        }
    }

    /** A row for each descent, after the step that is shown. */
    Table runs() {
        List<Draft<Course>> drafts = ofRuns(run.step());
        List<Header> headers = headers(words().of("descent.table.run"), drafts);
        headers.add(new Header(words().of("descent.table.remark"), ""));
        return new Table(
                words().of("descent.table.runs", run.step()), headers, rows(run.courses(), drafts, this::runRow));
    }

    private List<Draft<Course>> ofRuns(int step) {
        String loss = run.ground().lossName();
        List<Draft<Course>> drafts = new ArrayList<>();
        drafts.add(Draft.of(
                Setting.LEARNING_RATE.symbol(), PLAIN, course -> course.tuning().of(Setting.LEARNING_RATE)));
        forEachParameter((i, name) ->
                drafts.add(Draft.of(name, VALUE, course -> course.paths().get(i)[step])));
        drafts.add(Draft.of(loss, VALUE, course -> course.loss(step)));
        drafts.add(Draft.of(
                words().of("descent.lowest", loss), VALUE, course -> course.loss(RunWords.lowest(course, step))));
        return drafts;
    }

    private interface OfParameter {
        void add(int place, String name);
    }

    private void forEachParameter(OfParameter adding) {
        List<String> parameters = run.ground().names();
        for (int i = 0; i < parameters.size(); i++) {
            adding.add(i, parameters.get(i));
        }
    }

    private Row runRow(Course course, List<Column> cells) {
        int place = run.courses().indexOf(course);
        int step = run.step();
        String remark = course.astrayBy(step)
                .map(astray -> words().of("descent.remark.astray", astray.since()))
                .orElseGet(() -> words().of("descent.remark.lowest", RunWords.lowest(course, step)));
        boolean isAlone = run.courses().size() == 1;
        return new Row(
                frame.id() + "-run" + place,
                RunWords.title(course.choice(), words()),
                isAlone ? null : frame.url(run.state().showing(place).query()),
                !isAlone && place == run.state().shown() ? "open" : "",
                cells,
                remark);
    }

    /** A row for each step of the descent that is explained. */
    Table steps() {
        int first = Math.max(0, Math.min(run.state().step().orElse(0) - MOST_ROWS / 2, run.steps() + 1 - MOST_ROWS));
        int end = Math.min(run.stages().size(), first + MOST_ROWS);
        List<Draft<Stage>> drafts = ofSteps();
        return new Table(
                captionOfSteps(first, end - 1),
                headers(words().of("descent.table.step"), drafts),
                rows(run.stages().subList(first, end), drafts, this::stepRow));
    }

    private String captionOfSteps(int first, int last) {
        String name = RunWords.title(run.course().choice(), words());
        return first == 0 && last == run.steps()
                ? words().of("descent.table.steps", name)
                : words().of("descent.table.steps.some", name, first, last, run.steps());
    }

    private List<Draft<Stage>> ofSteps() {
        List<Draft<Stage>> drafts = new ArrayList<>();
        forEachParameter((i, name) ->
                drafts.add(Draft.of(name, VALUE, stage -> stage.at().get(i))));
        drafts.add(Draft.of(run.ground().lossName(), VALUE, Stage::loss));
        forEachParameter(
                (i, name) -> drafts.add(Draft.of(names.gradientNames().get(i), GRADIENT, stage -> stage.gradient()
                        .get(i))));
        forEachParameter((i, name) ->
                drafts.add(new Draft<>(words().of("descent.table.change", name), PLAIN, stage -> change(stage, i))));
        return drafts;
    }

    /** By how much the next step changes a parameter; nothing after the last. */
    private Cell change(Stage stage, int parameter) {
        int node = run.course().rule().step().index();
        return stage.goesOn() ? Cell.of(stage.change(parameter, node), Numbers.ROUNDED) : Cell.EMPTY;
    }

    private Row stepRow(Stage stage, List<Column> cells) {
        boolean isShown = run.state().step().isPresent() && stage.step() == run.step();
        return new Row(
                frame.id() + "-row" + stage.step(),
                Integer.toString(stage.step()),
                frame.url(run.state().atStep(OptionalInt.of(stage.step())).query()),
                isShown ? "active" : "",
                cells,
                null);
    }

    private static <T> List<Header> headers(String first, List<Draft<T>> drafts) {
        List<Header> headers = new ArrayList<>(List.of(new Header(first, "")));
        drafts.forEach(draft -> headers.add(new Header(draft.header(), draft.css())));
        return headers;
    }

    private static <T> List<Row> rows(List<T> items, List<Draft<T>> drafts, BiFunction<T, List<Column>, Row> making) {
        List<List<Column>> columns =
                drafts.stream().map(draft -> draft.cells(items)).toList();
        return IntStream.range(0, items.size())
                .mapToObj(i -> making.apply(
                        items.get(i),
                        columns.stream().map(column -> column.get(i)).toList()))
                .toList();
    }
}
