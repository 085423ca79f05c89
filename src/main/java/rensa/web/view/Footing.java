package rensa.web.view;

import java.util.List;

/**
 * What a lab says of its state to whoever takes it elsewhere.
 *
 * @param permalink the URL of this very state in a page of its own
 * @param share where it can be passed on; null in a frame of somebody else's page, out of which the permalink then leads
 * @param kept what its form has to say beside its state
 */
public record Footing(String permalink, String share, List<Kept> kept) {
    /** Whether the lab stands in a frame of somebody else's page. */
    boolean isInFrame() {
        return share == null;
    }
}
