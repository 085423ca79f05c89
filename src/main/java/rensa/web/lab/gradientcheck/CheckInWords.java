package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import rensa.engine.ElementCheck;
import rensa.web.lab.Frame;
import rensa.web.lab.gradientcheck.GradientCheckView.BandView;
import rensa.web.lab.gradientcheck.GradientCheckView.Row;
import rensa.web.lab.gradientcheck.GradientCheckView.SummaryRow;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** The checks of all elements in a sentence and as a table. */
record CheckInWords(CheckRun run, Frame frame) {
    /** With more elements than this there is a row for each input only. */
    static final int MOST_ROWS = 120;

    private Wording words() {
        return frame.words();
    }

    /** {@code With h = 10⁻⁵ and central differences, all 13 gradients are good. …} */
    String sentence() {
        CheckState state = run.state();
        int worst = run.worst();
        return words().of(
                        "gradient-check.sentence",
                        Numbers.rough(state.h()),
                        words().of("gradient-check.plot." + CheckState.id(state.method())),
                        counts(),
                        Numbers.rough(run.checks().get(worst).relativeError()),
                        run.elements().get(worst).name());
    }

    /** {@code 12 good and 1 wrong}, or that all of them are good. */
    private String counts() {
        if (run.count(Band.GOOD) == run.checks().size()) {
            return words().of("gradient-check.count.all", run.checks().size());
        }
        List<String> parts = Arrays.stream(Band.values())
                .filter(band -> run.count(band) > 0)
                .map(band -> words().of("gradient-check.count", run.count(band), words().of(key(band))))
                .toList();
        return words().list(parts);
    }

    static String key(Band band) {
        return "gradient-check.band." + id(band);
    }

    private static String id(Band band) {
        return band.name().toLowerCase(Locale.ROOT);
    }

    private BandView band(ElementCheck check) {
        Band band = Band.of(check);
        return new BandView("band " + id(band), band.sign(), words().of(key(band)), null);
    }

    /** How errors are judged. */
    List<BandView> bands() {
        return IntStream.range(0, Band.values().length - 1)
                .mapToObj(i -> Band.values()[i])
                .map(band -> new BandView(
                        "band " + id(band),
                        band.sign(),
                        words().of(key(band)),
                        words().of(
                                        key(band) + ".meaning",
                                        Numbers.rough(band == Band.GOOD ? Band.GOOD_BELOW : Band.DOUBTFUL_BELOW))))
                .toList();
    }

    boolean isSummary() {
        return run.elements().size() > MOST_ROWS;
    }

    List<Row> rows() {
        List<Cell> values = column(run::value);
        List<Cell> gradients = column(i -> run.checks().get(i).gradient());
        List<Cell> numericals = column(i -> run.checks().get(i).numerical());
        return IntStream.range(0, run.elements().size())
                .mapToObj(i -> row(i, values.get(i), gradients.get(i), numericals.get(i)))
                .toList();
    }

    private interface NumberOf {
        double element(int i);
    }

    private List<Cell> column(NumberOf number) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < run.elements().size(); i++) {
            cells.add(Cell.of(number.element(i), Numbers.ROUNDED));
        }
        return Cell.aligned(cells);
    }

    private Row row(int i, Cell value, Cell gradient, Cell numerical) {
        ElementCheck check = run.checks().get(i);
        String name = run.elements().get(i).name();
        return new Row(
                frame.id() + "-row" + i,
                name,
                href(name),
                i == run.drawn(),
                value,
                gradient,
                numerical,
                Numbers.rough(check.relativeError()),
                band(check),
                remark(check));
    }

    private String href(String name) {
        return frame.url(run.state().drawing(name).query(Optional.of(run.first().name())));
    }

    private String remark(ElementCheck check) {
        if (check.kink().isPresent()) {
            return new KinkInWords(run.run(), run.state().isOfProgram(), words())
                    .of(check.kink().get());
        }
        if (Double.isNaN(check.numerical()) && Double.isFinite(check.gradient())) {
            return words().of("gradient-check.remark.not-moved");
        }
        boolean differs = Band.of(check) != Band.GOOD;
        return differs && check.isExplainedByRounding() ? words().of("gradient-check.remark.rounding") : null;
    }

    List<SummaryRow> summary() {
        return run.byInput().stream().map(this::summary).toList();
    }

    private SummaryRow summary(List<Integer> elements) {
        int worst = run.worst(elements);
        ElementCheck check = run.checks().get(worst);
        Element element = run.elements().get(worst);
        Function<Band, String> count = band -> Long.toString(elements.stream()
                .filter(i -> Band.of(run.checks().get(i)) == band)
                .count());
        return new SummaryRow(
                frame.id() + "-row" + elements.get(0),
                element.input().id(),
                run.run().values().of(element.input().index()).shape().toString(),
                Arrays.stream(Band.values()).map(count).toList(),
                element.name(),
                href(element.name()),
                Numbers.rough(check.relativeError()),
                band(check));
    }

    /** Whether there is anything to remark on any of them. */
    boolean hasRemarks() {
        return run.checks().stream().anyMatch(check -> remark(check) != null);
    }

    /** What is to be kept in mind about all of them. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        long kinks =
                run.checks().stream().filter(check -> check.kink().isPresent()).count();
        if (kinks > 0) {
            notes.add(words().of("gradient-check.note.kinks", kinks));
        }
        return notes;
    }
}
