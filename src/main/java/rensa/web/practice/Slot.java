package rensa.web.practice;

/**
 * A place for a number in the figure of an exercise: the number, a blank for it, or neither.
 *
 * @param text the number; null where it is not shown
 * @param css {@code settled} where a blank was, {@code differs} where a replayed mistake changes it; else empty
 * @param blank the number of the blank; null where there is none
 * @param sign what is said of the blank; empty where nothing is
 * @param href where the blank is filled in; null where it leads nowhere
 */
public record Slot(String text, String css, String blank, String sign, String href) {
    static final Slot EMPTY = new Slot(null, "", null, "", null);

    static Slot given(String text) {
        return new Slot(text, "", null, "", null);
    }

    static Slot settled(String text) {
        return new Slot(text, "settled", null, "", null);
    }

    static Slot differing(String text) {
        return new Slot(text, "differs", null, "", null);
    }

    static Slot blank(int number, String sign, String href) {
        return new Slot(null, "", Integer.toString(number), sign, href);
    }

    boolean isBlank() {
        return blank != null;
    }
}
