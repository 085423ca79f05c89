package rensa.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A section of a lesson: some prose around one live lab. Its title is the message
 * {@code lesson.<slug>.<anchor>.title}.
 *
 * @param anchor permanent: the section number after an s, {@code s5-1-1}; the id of the section in the page
 * @param start the state in which its lab opens, chosen so that it already shows the point
 * @param tries the states behind its "try this" links, in the order in which the text names them
 * @param also the state of a second lab, in a section that has one
 */
public record Section(String anchor, LabStart start, List<LabStart> tries, Optional<LabStart> also) {

    public Section {
        Objects.requireNonNull(start, "start");
        if (!anchor.matches("s\\d+(-\\d+)+")) {
            throw new IllegalArgumentException("Not a section anchor: " + anchor);
        }
        tries = List.copyOf(tries);
    }

    /** A section with one lab, as most have. */
    public Section(String anchor, LabStart start, List<LabStart> tries) {
        this(anchor, start, tries, Optional.empty());
    }

    /** A section whose lab is the graph lab. */
    static Section ofGraphs(String anchor, GraphStart start, List<GraphStart> tries) {
        return new Section(
                anchor, start.inLab(), tries.stream().map(GraphStart::inLab).toList());
    }

    /** The number as a reader writes it: {@code 5.1.1}. */
    public String number() {
        return anchor.substring(1).replace('-', '.');
    }
}
