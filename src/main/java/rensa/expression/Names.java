package rensa.expression;

import java.util.HashMap;
import java.util.Map;
import rensa.engine.Ops;

/**
 * What the names of a program stand for. A name that no statement assigns is an input; a name is assigned once, before it
 * is used.
 */
final class Names {
    private final Nodes nodes;
    private final Map<String, Integer> meanings = new HashMap<>();
    /** Where each input was used first, and where each assigned name was assigned. */
    private final Map<String, Place> inputs = new HashMap<>();

    private final Map<String, Place> assigned = new HashMap<>();

    Names(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Whether a name is an input or assigned by now, so that it cannot be a function that someone misspelt. */
    boolean isTaken(String name) {
        return meanings.containsKey(name) || assigned.containsKey(name);
    }

    /** The node that a name stands for; a new input at the first use of a name that has not been assigned. */
    int use(Token name) {
        Integer meaning = meanings.get(name.text());
        return meaning == null ? firstUse(name) : meaning;
    }

    private int firstUse(Token name) {
        String text = name.text();
        if (Ops.FUNCTIONS.containsKey(text)) {
            throw new SyntaxError(
                    SyntaxError.Kind.FUNCTION_AS_NAME,
                    name.place(),
                    name.quoted(),
                    FunctionNames.signature(Ops.FUNCTIONS.get(text)));
        }
        if (assigned.containsKey(text)) {
            throw new SyntaxError(SyntaxError.Kind.USED_WITHIN_ASSIGNMENT, name.place(), name.quoted());
        }
        int node = nodes.input(name);
        meanings.put(text, node);
        inputs.put(text, name.place());
        return node;
    }

    /** Begins an assignment. The name means nothing until it is {@link #assign assigned}. */
    void declare(Token name) {
        String text = name.text();
        if (Ops.FUNCTIONS.containsKey(text)) {
            throw new SyntaxError(SyntaxError.Kind.FUNCTION_ASSIGNED, name.place(), name.quoted());
        }
        if (inputs.containsKey(text)) {
            throw new SyntaxError(
                    SyntaxError.Kind.USED_BEFORE_ASSIGNMENT,
                    inputs.get(text),
                    name.quoted(),
                    name.place().line());
        }
        Place first = assigned.putIfAbsent(text, name.place());
        if (first != null) {
            throw new SyntaxError(SyntaxError.Kind.ASSIGNED_TWICE, name.place(), name.quoted(), first.line());
        }
    }

    /** Ends an assignment. A node that has a name already keeps it: the new name is an alias. */
    void assign(Token name, int node) {
        meanings.put(name.text(), node);
        nodes.name(node, name.text());
    }
}
