package rensa.web.view;

import rensa.engine.Formula;
import rensa.engine.Node;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/** How an operation's value is computed, as MathML: in symbols, with numbers, and the number. */
record ForwardMath(Scene scene, Node.Operation node) {
    /** {@code apple × n}. */
    String inSymbols() {
        return FormulaMath.inSymbols(Symbols.names(scene, node, null), scene.numbers())
                .write(node.op().forward());
    }

    /** {@code 100 × 2}. */
    String inNumbers() {
        Formula.Operands operands = scene.run().values().operands(node.index(), null);
        return FormulaMath.inNumbers(Symbols.values(scene, node, null), operands, scene.numbers())
                .write(node.op().forward());
    }

    Piece name() {
        return FormulaMath.name(node.id());
    }

    Piece result() {
        return FormulaMath.tensor(scene.value(node.index()), "value", scene.numbers());
    }
}
