package rensa.figure.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One axis of a plot as it is asked for.
 *
 * @param name what its numbers are; handed on to the reader as it is, and empty for none
 * @param given its domain; if there is none, it is fitted to what the plot shows, with round ends
 * @param included values that a fitted domain must show beside those
 */
public record Axis(ScaleKind kind, String name, Optional<Interval> given, List<Double> included) {
    public Axis {
        included = List.copyOf(included);
    }

    /** A linear axis, fitted. */
    public static Axis linear() {
        return new Axis(ScaleKind.LINEAR, "", Optional.empty(), List.of());
    }

    /** A linear axis from one finite number to another. */
    public static Axis linear(double low, double high) {
        return new Axis(ScaleKind.LINEAR, "", Optional.of(Interval.of(low, high)), List.of());
    }

    /** A logarithmic axis, fitted to what is positive. */
    public static Axis log() {
        return new Axis(ScaleKind.LOGARITHMIC, "", Optional.empty(), List.of());
    }

    /** A logarithmic axis from one positive number to another. */
    public static Axis log(double low, double high) {
        return new Axis(ScaleKind.LOGARITHMIC, "", Optional.of(Interval.of(low, high)), List.of());
    }

    public Axis named(String newName) {
        return new Axis(kind, newName, given, included);
    }

    /** The same axis with a value that it must show if it is fitted: 0, for one. */
    public Axis including(double value) {
        return new Axis(
                kind,
                name,
                given,
                Stream.concat(included.stream(), Stream.of(value)).toList());
    }

    /** Its domain for a plot that shows these values, of which those that are not finite do not count. */
    Interval domain(DoubleStream values) {
        return given.orElseGet(
                () -> kind.fitted(DoubleStream.concat(values, included.stream().mapToDouble(Double::doubleValue))
                        .filter(Double::isFinite)
                        .toArray()));
    }
}
