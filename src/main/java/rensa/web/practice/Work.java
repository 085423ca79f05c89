package rensa.web.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.practice.Cell;
import rensa.practice.Mistake;
import rensa.web.lab.Card.Hidden;
import rensa.web.query.Parameters;

/**
 * What somebody has done with a sheet, all of which stands in the URL.
 *
 * @param answers what was filled in, by cell in the order of the sheet; a blank that is empty has none
 * @param hints how many hints are open, by cell; none where there are none
 * @param replayed the cell of which a mistake is replayed
 * @param mistake which of the mistakes that fit it
 * @param streak how many problems before this one were solved in a row
 */
public record Work(
        Map<Cell, String> answers,
        Map<Cell, Integer> hints,
        Optional<Cell> replayed,
        Optional<Mistake> mistake,
        int streak) {
    /** How many hints there are for a cell: the last one is the answer. */
    static final int HINTS = 4;

    private static final String ANSWER = "ans.";
    private static final String HINT = "hint.";
    private static final String REPLAY = "replay";
    private static final String MISTAKE = "mistake";
    static final String STREAK = "streak";

    public Work {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        hints = Collections.unmodifiableMap(new LinkedHashMap<>(hints));
    }

    /** Reads what concerns a sheet. What cannot be read is as if it had not been asked for. */
    public static Work read(Parameters parameters, Sheet sheet) {
        Map<Cell, String> answers = new LinkedHashMap<>();
        Map<Cell, Integer> hints = new LinkedHashMap<>();
        for (Cell cell : sheet.cells()) {
            String key = cell.key(sheet.graph());
            parameters
                    .last(ANSWER + key)
                    .map(text -> text.replace("\r\n", "\n").strip())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> answers.put(cell, text));
            int open = parameters.count(HINT + key, 0, 0, HINTS);
            if (open > 0) {
                hints.put(cell, open);
            }
        }
        return new Work(
                answers,
                hints,
                parameters.last(REPLAY).flatMap(key -> sheet.cell(key)),
                parameters.last(MISTAKE).flatMap(Mistake::byId),
                parameters.count(STREAK).orElse(0));
    }

    int hintsOpen() {
        return hints.values().stream().mapToInt(Integer::intValue).sum();
    }

    OptionalInt hintsAt(Cell cell) {
        Integer open = hints.get(cell);
        return open == null ? OptionalInt.empty() : OptionalInt.of(open);
    }

    /** With one hint more for a cell. */
    Work hintedAt(Cell cell) {
        Map<Cell, Integer> more = new LinkedHashMap<>(hints);
        more.merge(cell, 1, Integer::sum);
        return new Work(answers, more, replayed, mistake, streak);
    }

    Work replaying(Cell cell, Mistake made) {
        return new Work(answers, hints, Optional.of(cell), Optional.of(made), streak);
    }

    Work withoutReplay() {
        return new Work(answers, hints, Optional.empty(), Optional.empty(), streak);
    }

    /** What was filled in, as parameters. */
    List<Hidden> answered(Sheet sheet) {
        return answers.entrySet().stream()
                .map(answer -> new Hidden(parameter(answer.getKey(), sheet), answer.getValue()))
                .toList();
    }

    /** All but what was filled in, as parameters. */
    List<Hidden> shown(Sheet sheet) {
        List<Hidden> shown = new ArrayList<>();
        hints.forEach((cell, open) -> shown.add(new Hidden(HINT + cell.key(sheet.graph()), open.toString())));
        replayed.ifPresent(cell -> shown.add(new Hidden(REPLAY, cell.key(sheet.graph()))));
        mistake.ifPresent(made -> shown.add(new Hidden(MISTAKE, made.id())));
        if (streak > 0) {
            shown.add(new Hidden(STREAK, Integer.toString(streak)));
        }
        return shown;
    }

    /** The name of the parameter that a cell is filled in by. */
    static String parameter(Cell cell, Sheet sheet) {
        return ANSWER + cell.key(sheet.graph());
    }
}
