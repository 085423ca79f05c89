package rensa.web.view;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes SnuggleTeX's tree as the MathML that browsers draw today, MathML Core.
 *
 * <p>MathML Core dropped two elements that SnuggleTeX uses. {@code mfenced} becomes an {@code mrow} with its fences and
 * commas as operators. {@code mstyle mathvariant="bold"} becomes letters that are bold by themselves. Also a hyphen
 * becomes a minus sign.
 */
final class MathMl {
    private static final int BOLD_CAPITAL_A = 0x1D400;
    private static final int BOLD_SMALL_A = 0x1D41A;

    private final StringBuilder out = new StringBuilder();

    private MathMl() {}

    static String of(Node math) {
        MathMl writer = new MathMl();
        writer.write(math, false);
        return writer.out.toString();
    }

    private void write(Node node, boolean bold) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text(node, bold);
        } else if (node.getLocalName().equals("mfenced")) {
            fenced((Element) node, bold);
        } else if (node.getLocalName().equals("mstyle")) {
            styled((Element) node);
        } else {
            element(node, bold);
        }
    }

    private void element(Node element, boolean bold) {
        out.append('<').append(element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.item(i));
        }
        out.append('>');
        children(element, bold);
        out.append("</").append(element.getLocalName()).append('>');
    }

    private void attribute(Node attribute) {
        if (!attribute.getNodeName().startsWith("xmlns")) {
            out.append(' ')
                    .append(attribute.getNodeName())
                    .append("=\"")
                    .append(escaped(attribute.getNodeValue()))
                    .append('"');
        }
    }

    private void children(Node parent, boolean bold) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, bold);
        }
    }

    private void fenced(Element fenced, boolean bold) {
        out.append("<mrow>");
        fence(fenced.getAttribute("open"), "prefix");
        for (Node child = fenced.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, bold);
            if (child.getNextSibling() != null) {
                out.append("<mo separator=\"true\">,</mo>");
            }
        }
        fence(fenced.getAttribute("close"), "postfix");
        out.append("</mrow>");
    }

    private void fence(String symbol, String form) {
        if (!symbol.isEmpty()) { // \left. draws none
            out.append("<mo fence=\"true\" form=\"").append(form).append("\">");
            out.append(escaped(symbol)).append("</mo>");
        }
    }

    private void styled(Element style) {
        if (!style.getAttribute("mathvariant").equals("bold")) {
            throw new IllegalArgumentException("no browser draws mathvariant " + style.getAttribute("mathvariant"));
        }
        out.append("<mrow>");
        children(style, true);
        out.append("</mrow>");
    }

    private void text(Node node, boolean bold) {
        String text = node.getNodeValue();
        boolean prose = node.getParentNode().getLocalName().equals("mtext");
        String signed = prose ? text : text.replace('-', '−');
        out.append(escaped(bold ? bold(signed) : signed));
    }

    private static String bold(String text) {
        return text.codePoints()
                .map(c -> c >= 'A' && c <= 'Z' ? BOLD_CAPITAL_A + c - 'A' : c)
                .map(c -> c >= 'a' && c <= 'z' ? BOLD_SMALL_A + c - 'a' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
