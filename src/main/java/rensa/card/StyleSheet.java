package rensa.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * The style sheets of the page, as far as they speak of figures: what they come to for each shape, in the light variant.
 *
 * <p>Selectors, their precedence, custom properties and inheritance are those of CSS. Rules for screens of some kind, for the
 * pointer and for the keyboard are left out.
 */
final class StyleSheet {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern AT_RULE = Pattern.compile("@[^{}]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern NAMED = Pattern.compile("[.#\\[][\\w-]+|:(?!is|not|has)[\\w-]+");
    private static final Pattern TYPE = Pattern.compile("(?:^|[\\s>+~(])[a-zA-Z]+");

    /** What is handed down from an element to those within it. */
    private static final Set<String> INHERITED = Set.of(
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-opacity",
            "text-anchor",
            "dominant-baseline",
            "font-size",
            "font-weight",
            "visibility");

    private static final Set<String> OWN = Set.of("opacity", "transform", "display", "shape-rendering");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Evaluator selector, int precedence, Map<String, String> declarations) {}

    /** @param sheets in the order in which the page names them */
    StyleSheet(List<String> sheets) {
        for (String sheet : sheets) {
            String plain = sheet.replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher rule = RULE.matcher(AT_RULE.matcher(plain).replaceAll(""));
            while (rule.find()) {
                add(rule.group(1).strip(), declarations(rule.group(2)));
            }
        }
        rules.sort(Comparator.comparingInt(Rule::precedence));
    }

    private void add(String selectors, Map<String, String> declarations) {
        if (declarations.isEmpty()) {
            return;
        }
        for (String selector : selectors.split(",(?![^(]*\\))")) {
            try {
                rules.add(new Rule(QueryParser.parse(selector.strip()), precedence(selector), declarations));
            } catch (Selector.SelectorParseException e) {
                continue; // of the pointer, the keyboard, or a part that is no element
            }
        }
    }

    /** Classes and the like count more than any number of element types. Of alternatives, which are alike, one counts. */
    private static int precedence(String selector) {
        String one = selector.replaceAll(":is\\(([^,)]*)[^)]*\\)", "$1");
        return 100 * (int) NAMED.matcher(one).results().count()
                + (int) TYPE.matcher(one).results().count();
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            String[] parts = declaration.split(":", 2);
            String name = parts[0].strip();
            if (parts.length == 2 && (INHERITED.contains(name) || OWN.contains(name) || name.startsWith("--"))) {
                declarations.put(name, parts[1].strip());
            } else if (name.equals("font") && parts.length == 2) {
                declarations.put("font-size", parts[1].strip().split("[ /]")[0]);
            }
        }
        return declarations;
    }

    /** What the style of an element is: its properties, the inherited ones among them. */
    Map<Element, Map<String, String>> of(Document document) {
        Map<Element, Map<String, String>> styles = new IdentityHashMap<>();
        style(document, document.child(0), Map.of("font-size", "16"), styles);
        return styles;
    }

    private void style(
            Document document, Element element, Map<String, String> above, Map<Element, Map<String, String>> styles) {
        Map<String, String> style = new HashMap<>(above);
        OWN.forEach(style::remove);
        Map<String, String> own = new LinkedHashMap<>();
        element.attributes().forEach(attribute -> {
            if (INHERITED.contains(attribute.getKey()) || OWN.contains(attribute.getKey())) {
                own.put(attribute.getKey(), attribute.getValue());
            }
        });
        rules.stream()
                .filter(rule -> rule.selector().matches(document, element))
                .forEach(rule -> own.putAll(rule.declarations()));
        own.forEach((name, value) -> {
            if (name.startsWith("--")) {
                style.put(name, value);
            }
        });
        own.forEach((name, value) -> {
            if (!name.startsWith("--")) {
                style.put(name, name.equals("font-size") ? size(value, above) : filledIn(value, style));
            }
        });
        styles.put(element, style);
        element.children().forEach(child -> style(document, child, style, styles));
    }

    private static String filledIn(String value, Map<String, String> style) {
        String text = value;
        for (int depth = 0; depth < 5 && text.contains("var("); depth++) {
            text = VARIABLE.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(style.getOrDefault(found.group(1), "none")));
        }
        return Colour.mixed(text).replace("transparent", "none").replace("px", "");
    }

    private static String size(String value, Map<String, String> above) {
        double outer = Double.parseDouble(above.get("font-size"));
        if (!value.matches("[\\d.]+(px|rem|em|%)?")) {
            return above.get("font-size");
        }
        double number = Double.parseDouble(value.replaceAll("[^\\d.]", ""));
        return Double.toString(
                value.endsWith("rem")
                        ? number * 16
                        : value.endsWith("em") ? number * outer : value.endsWith("%") ? number * outer / 100 : number);
    }
}
