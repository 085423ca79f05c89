package rensa.code;

import java.util.HashSet;
import java.util.Set;
import rensa.engine.Graph;
import rensa.engine.Node;

/**
 * The variables of a program: one for the value of each node and one for its gradient, named after the node where its name
 * will do.
 *
 * <p>A name that the language or the file needs itself, or that is taken, gets an underscore; a character that cannot stand in
 * a variable is written as its number.
 */
final class Identifiers {
    private final String[] values;
    private final String[] gradients;
    private final Set<String> taken;

    /** @param reserved the words that no variable may be called */
    Identifiers(Graph graph, Set<String> reserved) {
        this.taken = new HashSet<>(reserved);
        this.values = new String[graph.size()];
        this.gradients = new String[graph.size()];
        for (Node node : graph.nodes()) {
            values[node.index()] = free(safe(node.id()));
        }
        for (Node node : graph.nodes()) {
            gradients[node.index()] = free("d_" + values[node.index()]);
        }
    }

    String value(int node) {
        return values[node];
    }

    String gradient(int node) {
        return gradients[node];
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** In letters, digits and underscores of any script, which both Python and Java take. */
    private static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints().forEach(character -> {
            if (isPart(character)) {
                safe.appendCodePoint(character);
            } else {
                safe.append('u').append(Integer.toHexString(character));
            }
        });
        return isStart(safe.codePointAt(0)) ? safe.toString() : "_" + safe;
    }

    private static boolean isStart(int character) {
        return character == '_' || Character.isLetter(character);
    }

    private static boolean isPart(int character) {
        return isStart(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                        Character.isUnicodeIdentifierPart(character);
                    default -> false;
                };
    }
}
