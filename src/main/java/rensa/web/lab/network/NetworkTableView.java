package rensa.web.lab.network;

import java.util.List;
import rensa.web.view.Cell;

/**
 * The tables of the network lab.
 *
 * @param caption what the table of parameters shows
 * @param updated the head of the column of updated values, with the learning rate
 * @param checked whether numerical gradients stand beside the others
 */
public record NetworkTableView(
        List<LayerRow> layers,
        String count,
        String vanishing,
        OutputsView outputs,
        String caption,
        String updated,
        boolean checked,
        List<Row> rows) {

    /**
     * A layer.
     *
     * @param shape the shape of its weights
     * @param count how many parameters it has
     * @param norm how large its gradients are
     */
    public record LayerRow(
            String id, String href, String css, String name, String activation, String shape, int count, Cell norm) {}

    /**
     * A parameter.
     *
     * @param href where it is explained; null where it is not
     * @param isFirst whether it is the first of its matrix
     * @param relativeError null where it is not asked for
     * @param kink the id of a node within the step of a kink; null where there is none
     */
    public record Row(
            String id,
            String href,
            String css,
            boolean isFirst,
            Cell value,
            Cell gradient,
            Cell numerical,
            String relativeError,
            String kink,
            Cell updated) {}

    /** The probabilities of the classes for the example that is shown. */
    public record OutputsView(String caption, List<ClassRow> rows) {}

    /**
     * A class.
     *
     * @param share its probability as a bar is told it
     * @param isLikeliest whether no class is likelier
     */
    public record ClassRow(String name, Cell sum, Cell probability, String share, Cell target, boolean isLikeliest) {}
}
