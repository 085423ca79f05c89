package rensa.card;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** What a card draws of a lab, cut out of its markup. Where its links lead cannot be seen, and is left out. */
public final class Figure {
    private final Document page;

    private Figure(Document page) {
        this.page = page;
    }

    /** The figure of a lab; one of nothing where it has none. */
    public static Figure in(String markup) {
        Document page = parsed("<div class=\"lab\"></div>");
        Element figure = parsed(markup).selectFirst(".lab-figure");
        if (figure != null) {
            figure.select("[href]").attr("href", "#");
            page.selectFirst(".lab").appendChild(figure);
        }
        return new Figure(page);
    }

    private static Document parsed(String markup) {
        return Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(markup, "");
    }

    /** The figure alone, in a lab of a page, as style sheets ask. */
    Document page() {
        return page;
    }

    /** Its markup: the same for the same figure. */
    @Override
    public String toString() {
        return page.body().html();
    }
}
