package rensa.web.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rensa.web.query.Parameters;
import rensa.web.query.Query;
import rensa.web.view.Kept;
import rensa.web.view.Lockable;
import rensa.web.view.RecordTree;

/**
 * How a lab stands in a frame of somebody else's page. It is for teaching, not for secrets: whoever asks for the lab itself
 * gets all of it.
 *
 * @param locked the names of the fields that cannot be edited, as their parameters are called
 * @param hidden the parts that are not shown
 * @param theme light or dark; as the reader's system has it where absent
 */
public record Embedding(List<String> locked, List<Part> hidden, Optional<Theme> theme) {
    private static final int MOST_LOCKED = 100;
    private static final int LONGEST_NAME = 60;

    /** A part of a lab that can be hidden, by its name in the URL. */
    public enum Part {
        TITLE,
        FIGURE,
        STEPPER,
        PROGRAM,
        CONTROLS,
        INPUTS,
        EXPLANATION,
        TABLE,
        CODE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The colours, by their name in the URL. */
    public enum Theme {
        LIGHT,
        DARK;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Embedding {
        locked = List.copyOf(locked);
        hidden = List.copyOf(hidden);
    }

    /** What a query says; names that nothing has do nothing. */
    public static Embedding read(Parameters parameters) {
        return new Embedding(
                parameters.list("lock").stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                        .distinct()
                        .limit(MOST_LOCKED)
                        .toList(),
                Arrays.stream(Part.values())
                        .filter(part -> parameters.list("hide").contains(part.id()))
                        .toList(),
                Arrays.stream(Theme.values())
                        .filter(theme -> parameters
                                .last("theme")
                                .filter(theme.id()::equals)
                                .isPresent())
                        .findFirst());
    }

    /** The same with every field open. */
    Embedding unlocked() {
        return new Embedding(List.of(), hidden, theme);
    }

    /** A URL that says this too. */
    public String on(String url) {
        Query query = Query.on(url);
        kept().forEach(kept -> query.with(kept.name(), kept.value()));
        return query.toString();
    }

    /** What a form has to say beside its fields. */
    public List<Kept> kept() {
        return List.of(
                        new Kept("lock", String.join(",", locked)),
                        new Kept(
                                "hide",
                                String.join(",", hidden.stream().map(Part::id).toList())),
                        new Kept("theme", theme.map(Theme::id).orElse("")))
                .stream()
                .filter(kept -> !kept.value().isEmpty())
                .toList();
    }

    /** The lab with its locked fields locked. */
    public Opened applied(Opened opened) {
        if (locked.isEmpty()) {
            return opened;
        }
        Set<String> names = Set.copyOf(locked);
        Object view = RecordTree.changed(
                opened.view(),
                part -> part instanceof Lockable field && names.contains(field.lockName()) ? field.lock() : part);
        return new Opened(view, opened.query(), opened.facts());
    }
}
