package rensa.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unbescape.html.HtmlEscape;
import rensa.lesson.Language;
import rensa.web.ShareView.Snippet;
import rensa.web.lab.Choice;
import rensa.web.lab.Embedding;
import rensa.web.lab.Embedding.Part;
import rensa.web.lab.Embedding.Theme;
import rensa.web.lab.Frame;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Kept;
import rensa.web.view.Lockable;
import rensa.web.view.RecordTree;
import rensa.web.view.StepView;
import rensa.web.view.Wording;

/**
 * Words how a state of a lab or an exercise is passed on.
 *
 * @param frame where the panel stands
 * @param what is passed on, in the language in which it is
 * @param here its page in the reader's own language, without a query
 * @param opened the lab or the exercise in the state
 * @param parts those that can be hidden of it
 */
record Sharing(Frame frame, Embeddable what, String here, Opened opened, List<Part> parts, Embedding embedding) {
    private static final String STEP = "step";

    /** Lets a page follow the height of the frames in it. */
    private static final String SCRIPT = """
        <script>
        addEventListener('message', e => e.data?.type === 'rensa:height' && document.querySelectorAll('iframe')
          .forEach(f => { if (f.contentWindow === e.source) f.height = e.data.height; }));
        </script>\
        """;

    /**
     * The panel.
     *
     * @param base the start of every absolute URL
     */
    ShareView in(String base) {
        String title = what.title();
        return new ShareView(
                frame.id(),
                frame.path(),
                title,
                here + opened.query(),
                state(),
                menus(),
                Stream.of(locks(), hiding())
                        .filter(choice -> !choice.options().isEmpty())
                        .toList(),
                List.of(
                        snippet("link", base + what.page(), 1),
                        snippet("iframe", iframe(base + what.embed(), title), 4),
                        snippet("markdown", markdown(base + what.page(), title), 2),
                        snippet("script", SCRIPT, 4)),
                what.embed());
    }

    private Snippet snippet(String name, String text, int rows) {
        Wording words = frame.words();
        return new Snippet(
                frame.id() + "-" + name, words.of("share." + name), words.of("share." + name + ".note"), text, rows);
    }

    private static String iframe(String url, String title) {
        return "<iframe src=\"" + HtmlEscape.escapeHtml4Xml(url) + "\" title=\"" + HtmlEscape.escapeHtml4Xml(title)
                + "\" width=\"100%\" height=\"" + OEmbed.HEIGHT + "\" loading=\"lazy\" style=\"border: 0\"></iframe>";
    }

    private static String markdown(String url, String title) {
        return "[" + title.replaceAll("([\\\\\\[\\]])", "\\\\$1") + "](" + url + ")";
    }

    /** The state but for the step, which is chosen in a menu. */
    private List<Kept> state() {
        return Parameters.ofQuery(opened.query()).values().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(STEP))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> new Kept(parameter.getKey(), value)))
                .toList();
    }

    private List<Choice> menus() {
        Wording words = frame.words();
        List<Choice> menus = new ArrayList<>();
        menus.add(choice(
                "lang",
                Arrays.stream(Language.values()).map(Language::code).toList(),
                List.of(what.language().code()),
                code -> words.of("share.lang." + code)));
        menus.add(choice(
                "theme",
                List.of("", Theme.LIGHT.id(), Theme.DARK.id()),
                List.of(embedding.theme().map(Theme::id).orElse("")),
                theme -> words.of("share.theme" + (theme.isEmpty() ? ".reader" : "." + theme))));
        RecordTree.first(opened.view(), StepView.class).ifPresent(stepper -> menus.add(steps(stepper)));
        return menus;
    }

    private Choice steps(StepView stepper) {
        List<String> values = Stream.concat(
                        Stream.of(""), IntStream.rangeClosed(0, stepper.last()).mapToObj(Integer::toString))
                .toList();
        String shown = Parameters.ofQuery(opened.query()).last(STEP).isPresent() ? "" + stepper.step() : "";
        return choice(
                STEP,
                values,
                List.of(shown),
                step -> step.isEmpty() ? frame.words().of("share.step.all") : step + " / " + stepper.last());
    }

    private Choice locks() {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Lockable field : RecordTree.all(opened.view(), Lockable.class)) {
            if (!field.isWorthLocking()) {
                continue;
            }
            labels.computeIfAbsent(field.lockName(), name -> new ArrayList<>()).add(label(field));
        }
        return choice("lock", List.copyOf(labels.keySet()), embedding.locked(), name -> frame.words()
                .list(labels.get(name).stream().distinct().toList()));
    }

    private String label(Lockable field) {
        return Optional.ofNullable(field.lockLabel())
                .orElseGet(() -> frame.words().of("share.lock." + field.lockName()));
    }

    private Choice hiding() {
        return choice(
                "hide",
                parts.stream().map(Part::id).toList(),
                embedding.hidden().stream().map(Part::id).toList(),
                part -> frame.words().of("share.hide." + part));
    }

    private Choice choice(String name, List<String> values, List<String> chosen, UnaryOperator<String> labels) {
        return Choice.of(frame, name, frame.words().of("share." + name), values, chosen, labels::apply);
    }
}
