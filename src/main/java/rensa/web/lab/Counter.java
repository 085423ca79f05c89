package rensa.web.lab;

/**
 * A number of things that can be made one less or one more.
 *
 * @param id the start of the ids of its buttons
 * @param name the name of the parameter, which also stands hidden in the form
 * @param atLeast whether there can be no fewer
 * @param atMost whether there can be no more
 */
public record Counter(
        String id,
        String name,
        String label,
        int count,
        int less,
        int more,
        boolean atLeast,
        boolean atMost,
        String lessLabel,
        String moreLabel) {

    /** A counter within bounds. */
    public static Counter of(Frame frame, String name, String label, int count, int least, int most) {
        return new Counter(
                frame.id() + "-" + name,
                name,
                label,
                count,
                Math.max(least, count - 1),
                Math.min(most, count + 1),
                count <= least,
                count >= most,
                frame.words().of("counter.less", label),
                frame.words().of("counter.more", label));
    }
}
