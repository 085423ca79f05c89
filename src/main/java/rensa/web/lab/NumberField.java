package rensa.web.lab;

import java.util.Optional;
import rensa.web.graph.InputText;
import rensa.web.graph.Mistake;
import rensa.web.query.Parameters;
import rensa.web.view.Lockable;
import rensa.web.view.Wording;

/**
 * A field for one number.
 *
 * @param id the id of the field; the place for its error is {@code ID-error}
 * @param name the name of the parameter
 * @param label what it holds
 * @param value what was typed, also where it is not a number
 * @param error what is wrong with it; null where nothing is
 * @param locked whether it cannot be edited
 */
public record NumberField(String id, String name, String label, String value, String error, boolean locked)
        implements Lockable {

    /** What was typed into a field, and the number that it is. */
    public record Reading(String text, double number, Optional<Mistake> mistake) {
        public boolean isNumber() {
            return mistake.isEmpty();
        }
    }

    /**
     * Reads the number of a parameter.
     *
     * @param label the name in the message if it is not a number
     * @param byDefault what stands in the field where the parameter is not given
     */
    public static Reading read(Parameters parameters, String name, String label, String byDefault) {
        String text = parameters.last(name).orElse(byDefault).strip();
        try {
            return new Reading(text, InputText.number(text).tensor(label).item(), Optional.empty());
        } catch (Mistake mistake) {
            return new Reading(text, Double.NaN, Optional.of(mistake));
        }
    }

    /** The field for a number that was read. */
    public static NumberField of(Frame frame, String name, String label, Reading reading) {
        Wording words = frame.words();
        String error = reading.mistake()
                .map(mistake -> words.of(mistake.messageKey(), mistake.arguments()))
                .orElse(null);
        return new NumberField(
                frame.id() + "-" + name.replaceAll("[^\\p{L}\\p{N}_]", "-"), name, label, reading.text(), error, false);
    }

    /** The same field with something wrong with it that only its neighbours tell; what is wrong with itself comes first. */
    public NumberField withError(String newError) {
        return error == null ? new NumberField(id, name, label, value, newError, locked) : this;
    }

    @Override
    public String lockName() {
        return name;
    }

    @Override
    public String lockLabel() {
        return label;
    }

    @Override
    public NumberField lock() {
        return new NumberField(id, name, label, value, error, true);
    }
}
