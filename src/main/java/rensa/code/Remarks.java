package rensa.code;

import java.util.List;

/**
 * What the comments of a file say, in the reader's language. Each is one line.
 *
 * @param heading the lines at the top: what it is, where it comes from, how to run it
 * @param inputs above the values of the inputs
 * @param forward above the forward pass
 * @param backward above the backward pass
 * @param differentiation above the backward pass where the language differentiates by itself
 * @param results above the comparison with the numbers of the run
 * @param notFinite above results that cannot be compared
 */
public record Remarks(
        List<String> heading,
        String inputs,
        String forward,
        String backward,
        String differentiation,
        String results,
        String notFinite) {
    public Remarks {
        heading = List.copyOf(heading);
    }
}
