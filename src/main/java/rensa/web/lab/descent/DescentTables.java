package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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

    /** A column being made: its header, and a number for each row. */
    private record Draft<T>(String header, String css, ToDoubleFunction<T> number) {
        Header head() {
            return new Header(header, css);
        }

        List<Column> cells(List<T> items) {
            List<Cell> cells = items.stream()
                    .map(item -> Cell.of(number.applyAsDouble(item), Numbers.ROUNDED))
                    .toList();
            return Cell.aligned(cells).stream()
                    .map(cell -> new Column(css, cell))
                    .toList();
        }
    }

    /** A row for each descent, after the step that is shown. */
    Table runs() {
        List<Course> courses = run.courses();
        int step = run.step();
        List<Draft<Course>> drafts = new ArrayList<>();
        drafts.add(new Draft<>(
                Setting.LEARNING_RATE.symbol(), PLAIN, course -> course.tuning().of(Setting.LEARNING_RATE)));
        for (int i = 0; i < run.ground().dimensions(); i++) {
            int parameter = i;
            drafts.add(new Draft<>(
                    run.ground().names().get(i), VALUE, course -> course.paths().get(parameter)[step]));
        }
        drafts.add(new Draft<>(run.ground().lossName(), VALUE, course -> course.loss(step)));
        drafts.add(new Draft<>(
                words().of("descent.lowest", run.ground().lossName()),
                VALUE,
                course -> course.loss(RunWords.lowest(course, step))));
        List<Header> headers = headers(words().of("descent.table.run"), drafts);
        headers.add(new Header(words().of("descent.table.remark"), ""));
        return new Table(
                words().of("descent.table.runs", step),
                headers,
                rows(courses, drafts, (i, cells) -> runRow(i, courses.get(i), cells)));
    }

    private Row runRow(int place, Course course, List<Column> cells) {
        int step = run.step();
        String remark = course.divergenceBy(step)
                .map(divergence -> words().of("descent.remark.astray", divergence.since()))
                .orElseGet(() -> words().of("descent.remark.lowest", RunWords.lowest(course, step)));
        boolean isAlone = run.courses().size() == 1;
        return new Row(
                frame.id() + "-run" + place,
                RunWords.title(course.choice(), words()),
                isAlone ? null : frame.path() + run.state().showing(place).query(),
                !isAlone && place == run.state().shown() ? "open" : "",
                cells,
                remark);
    }

    /** A row for each step of the descent that is explained. */
    Table steps() {
        int first = Math.max(0, Math.min(run.state().step().orElse(0) - MOST_ROWS / 2, run.steps() + 1 - MOST_ROWS));
        List<Stage> stages = run.stages().subList(first, Math.min(run.stages().size(), first + MOST_ROWS));
        List<Draft<Stage>> drafts = new ArrayList<>();
        for (int i = 0; i < run.ground().dimensions(); i++) {
            int parameter = i;
            drafts.add(new Draft<>(
                    run.ground().names().get(i), VALUE, stage -> stage.at().get(parameter)));
        }
        drafts.add(new Draft<>(run.ground().lossName(), VALUE, Stage::loss));
        for (int i = 0; i < run.ground().dimensions(); i++) {
            int parameter = i;
            drafts.add(new Draft<>(names.gradientNames().get(i), GRADIENT, stage -> stage.gradient()
                    .get(parameter)));
        }
        List<Header> headers = headers(words().of("descent.table.step"), drafts);
        for (int i = 0; i < run.ground().dimensions(); i++) {
            headers.add(new Header(
                    words().of("descent.table.change", run.ground().names().get(i)), PLAIN));
        }
        List<List<Cell>> changes = IntStream.range(0, run.ground().dimensions())
                .mapToObj(parameter -> changes(stages, parameter))
                .toList();
        String name = RunWords.title(run.course().choice(), words());
        String caption = stages.size() == run.stages().size()
                ? words().of("descent.table.steps", name)
                : words().of("descent.table.steps.some", name, first, first + stages.size() - 1, run.steps());
        return new Table(
                caption, headers, rows(stages, drafts, (i, cells) -> stepRow(stages.get(i), cells, changes, i)));
    }

    /** By how much each step changes a parameter; nothing after the last. */
    private List<Cell> changes(List<Stage> stages, int parameter) {
        int node = run.course().rule().step().index();
        return Cell.aligned(stages.stream()
                .map(stage -> stage.goesOn() ? Cell.of(stage.change(parameter, node), Numbers.ROUNDED) : Cell.EMPTY)
                .toList());
    }

    private Row stepRow(Stage stage, List<Column> cells, List<List<Cell>> changes, int row) {
        List<Column> all = new ArrayList<>(cells);
        changes.forEach(column -> all.add(new Column("error", column.get(row))));
        boolean isShown = run.state().step().isPresent() && stage.step() == run.step();
        return new Row(
                frame.id() + "-row" + stage.step(),
                Integer.toString(stage.step()),
                frame.path() + run.state().atStep(OptionalInt.of(stage.step())).query(),
                isShown ? "active" : "",
                all,
                null);
    }

    private static <T> List<Header> headers(String first, List<Draft<T>> drafts) {
        List<Header> headers = new ArrayList<>(List.of(new Header(first, "")));
        drafts.forEach(draft -> headers.add(draft.head()));
        return headers;
    }

    private interface Making {
        Row row(int place, List<Column> cells);
    }

    private static <T> List<Row> rows(List<T> items, List<Draft<T>> drafts, Making making) {
        List<List<Column>> columns =
                drafts.stream().map(draft -> draft.cells(items)).toList();
        return IntStream.range(0, items.size())
                .mapToObj(i -> making.row(
                        i, columns.stream().map(column -> column.get(i)).toList()))
                .toList();
    }
}
