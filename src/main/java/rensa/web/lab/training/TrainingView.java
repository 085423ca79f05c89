package rensa.web.lab.training;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.NumberField;
import rensa.web.view.Cell;
import rensa.web.view.PlotShape;
import rensa.web.view.PlotView;

/**
 * The training lab as its template draws it.
 *
 * @param choices menus that say what is learned and how
 * @param fields numbers that are changed often, and {@code more} that are not
 * @param sigma for weights that are drawn with a given deviation; null for others
 * @param own the field of the reader's own points; null where they are drawn
 * @param stopped what is wrong, where nothing can be trained; null where all is well
 * @param screen the run at its epoch; null where there is none, or runs are compared
 * @param comparison runs side by side; null where there is one
 * @param varying the choice of what to compare
 */
public record TrainingView(
        Card card,
        List<Choice> choices,
        Choice features,
        Counter layers,
        List<Counter> widths,
        List<NumberField> fields,
        List<NumberField> more,
        NumberField sigma,
        OwnView own,
        String stopped,
        ScreenView screen,
        ComparisonView comparison,
        VaryingView varying) {

    /** A field for points, a line each, and what is wrong with some. */
    public record OwnView(String id, String text, List<String> errors) {}

    /** The choice of what to compare. */
    public record VaryingView(Choice setting, NumberField values) {}

    /**
     * A run at an epoch.
     *
     * @param points the map of the points, which stays as it is while the network learns
     * @param key what the colours of the map mean
     * @param stream where the frames come from while the run goes by; null where it stands
     * @param divergence null where the run goes well
     */
    public record ScreenView(
            PlotView points,
            String key,
            FrameView frame,
            String stream,
            PlayerView player,
            DivergenceView divergence,
            NotesView notes,
            TablesView tables) {}

    /**
     * What changes from epoch to epoch.
     *
     * @param id of the lab
     * @param box the {@code viewBox} of the map
     * @param map colours and lines that lie under the points
     * @param epoch the number of the epoch, and {@code epochs} how many there are
     * @param progress the same in words
     * @param curves plots of what has been so far
     */
    public record FrameView(
            String id,
            String box,
            List<PlotShape> map,
            String epoch,
            String epochs,
            String progress,
            List<NumberView> numbers,
            List<PlotView> curves,
            NetView net) {}

    /** A number with its name. */
    public record NumberView(String name, String value) {}

    /**
     * The picture of the network.
     *
     * @param key what the thickness of a line means
     */
    public record NetView(
            String title, String label, String box, List<EdgeView> edges, List<NeuronView> neurons, String key) {}

    /** A weight. */
    public record EdgeView(String css, String path, String thickness) {}

    /** An input, a neuron or an output. */
    public record NeuronView(
            String x, String y, String width, String height, String textX, String textY, String name) {}

    /**
     * The buttons, and the scrubber.
     *
     * @param running whether the run goes by
     * @param stop the state to stop in, but for the epoch
     * @param moves links to other moments of the run
     * @param state what the form of the scrubber sends beside the epoch
     */
    public record PlayerView(
            boolean running, String stop, List<MoveView> moves, List<Card.Hidden> state, String epoch, String epochs) {}

    /** A link to another moment. */
    public record MoveView(String id, String text, String href) {}

    /**
     * That a run came to numbers that are not finite.
     *
     * @param href a state in which it does not; null where none was found
     */
    public record DivergenceView(String where, String why, String href, String fix) {}

    /** What is to be seen, in sentences. */
    public record NotesView(List<String> sentences, List<String> warnings) {}

    /** The numbers of the run, and of the network at the epoch that is shown. */
    public record TablesView(
            boolean classes, boolean tested, List<String> norms, List<EpochRow> epochs, List<LayerRow> layers) {}

    /** An epoch. */
    public record EpochRow(
            String epoch,
            String href,
            Cell train,
            Cell test,
            Cell trainAccuracy,
            Cell testAccuracy,
            List<Cell> norms) {}

    /** A layer. */
    public record LayerRow(String name, Cell norm, Cell weights, Cell bias) {}

    /** Runs side by side. */
    public record ComparisonView(
            String sentence,
            List<PlotView> curves,
            boolean classes,
            boolean tested,
            String setting,
            List<ComparedRow> rows,
            String back) {}

    /**
     * One of the runs that are compared.
     *
     * @param note that it diverged, or was refused; empty where it went well
     */
    public record ComparedRow(
            String value, String href, Cell train, Cell test, Cell trainAccuracy, Cell testAccuracy, String note) {}
}
