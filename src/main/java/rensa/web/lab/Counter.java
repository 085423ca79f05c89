package rensa.web.lab;

import java.util.function.IntFunction;
import rensa.web.view.Lockable;

/**
 * A number of things that can be made one less or one more.
 *
 * @param id the start of the ids of its buttons
 * @param name the name of the parameter, which also stands hidden in the form
 * @param less the value of the parameter when there is one less
 * @param more when there is one more
 * @param atLeast whether there can be no fewer
 * @param atMost whether there can be no more
 */
public record Counter(
        String id,
        String name,
        String label,
        int count,
        String less,
        String more,
        boolean atLeast,
        boolean atMost,
        String lessLabel,
        String moreLabel)
        implements Lockable {

    /** A counter within bounds. */
    public static Counter of(Frame frame, String name, String label, int count, int least, int most) {
        return of(frame, name, name, label, count, least, most, Integer::toString);
    }

    /**
     * A counter of which the parameter says more than the count.
     *
     * @param idEnd what its ids end with
     * @param value the value of the parameter for a count
     */
    public static Counter of(
            Frame frame,
            String idEnd,
            String name,
            String label,
            int count,
            int least,
            int most,
            IntFunction<String> value) {
        return new Counter(
                frame.id() + "-" + idEnd,
                name,
                label,
                count,
                value.apply(Math.max(least, count - 1)),
                value.apply(Math.min(most, count + 1)),
                count <= least,
                count >= most,
                frame.words().of("counter.less", label),
                frame.words().of("counter.more", label));
    }

    @Override
    public String lockName() {
        return name;
    }

    @Override
    public String lockLabel() {
        return label;
    }

    /** The same number, of which there can be neither one less nor one more. */
    @Override
    public Counter lock() {
        return new Counter(id, name, label, count, less, more, true, true, lessLabel, moreLabel);
    }
}
