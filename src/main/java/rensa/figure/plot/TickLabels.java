package rensa.figure.plot;

/** How the values of ticks are written. The plot only asks how much room that takes. */
@FunctionalInterface
public interface TickLabels {
    /** The text of one of the ticks. */
    String of(double value, Ticks ticks);
}
