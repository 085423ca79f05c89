package rensa.web.view;

import java.util.List;
import rensa.lesson.Section;

/**
 * A section of a lesson: its lab, where its "try this" links lead, and the numbers that its prose names, all from one run.
 *
 * @param lab what the template of its lab draws
 * @param also what the template of its second lab draws; null where it has none
 * @param tries the URLs of the links, in the order of the text
 * @param facts the numbers that the lab shows
 * @param prediction what the template of its prediction draws; null where it has none
 * @param words the reader's language
 */
public record SectionView(
        Section section, Object lab, Object also, List<String> tries, Facts facts, Object prediction, Wording words) {
    /** A number, as its lab shows it once it is known. */
    public String value(String name) {
        return Numbers.ROUNDED.text(facts.value(name));
    }

    /** A number of which only the size matters, such as an error. */
    public String rough(String name) {
        return Numbers.rough(facts.value(name));
    }

    public String input(String name) {
        return value(name);
    }

    public String gradient(String name) {
        return Numbers.ROUNDED.text(facts.gradient(name));
    }

    /** The local gradient of a node with respect to one of its inputs. */
    public String local(String node, String input) {
        return Numbers.ROUNDED.text(facts.local(node, input));
    }

    /** The code of the op that computed a node of the lab. */
    public SourceView op(String node) {
        return SourceView.op(facts.graph(), node, words);
    }

    /** A method of ours that the lab runs, of a class with its full name; see {@link JavaSource#method}. */
    public SourceView method(String type, String signature) {
        return SourceView.method(type, signature, words);
    }
}
