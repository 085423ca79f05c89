package rensa.web.view;

import java.util.List;

/**
 * A graph lab as its template draws it.
 *
 * @param id the id of its element, from which those of its parts are made
 * @param action where its form goes
 * @param inputs the fields of the inputs
 * @param figure null where it would be too entangled, or nothing came of the program
 * @param result what came of it; null where there is a problem in the program or in an input
 * @param practice the URL that makes its gradients blanks
 * @param code the result as a program in another language; null where there is no result
 * @param sentence what happened, in one sentence, for the live region
 */
public record LabView(
        String id,
        String action,
        ProgramView program,
        List<InputView> inputs,
        FigureView figure,
        RunView result,
        String practice,
        CodeView code,
        String sentence,
        StateView state,
        Footing footing)
        implements Told {

    /** What is hidden in the form and must not get lost when a number is edited without JavaScript. */
    public record StateView(String step, String node, String check, String numbers, String code) {}

    /** Which parts are fetched anew beside the figure and the fields when the program changes, for htmx. */
    public String partsOfResult() {
        return "#" + id + "-explanation,#" + id + "-table,#" + id + "-problem,#" + id + "-status:innerHTML,#" + id
                + "-actions,#" + id + "-state,#" + id + "-code";
    }

    /** Which parts are fetched anew beside the figure when a number changes: not the fields, in one of which is typed. */
    public String partsOfResultAndErrors() {
        StringBuilder parts = new StringBuilder(partsOfResult());
        for (InputView input : inputs) {
            parts.append(",#").append(input.id()).append("-error");
        }
        return parts.toString();
    }
}
