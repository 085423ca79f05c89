package rensa.web.view;

import java.util.List;
import rensa.engine.Formula;
import rensa.engine.Node;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/** How an operation's value is computed, as MathML: in symbols, with numbers, and the number. */
record ForwardMath(Scene scene, Node.Operation node) {
    /** {@code apple × n}. */
    String inSymbols() {
        List<Piece> names = node.inputs().stream()
                .map(input -> FormulaMath.called(scene, input))
                .toList();
        return FormulaMath.inSymbols(new Symbols(names, name(), null), scene.numbers())
                .write(node.op().forward());
    }

    /** {@code 100 × 2}. */
    String inNumbers() {
        List<Piece> values = node.inputs().stream()
                .map(input -> FormulaMath.tensor(scene.value(input), "value", scene.numbers()))
                .toList();
        Formula.Operands operands = scene.run().values().operands(node.index(), null);
        return FormulaMath.inNumbers(new Symbols(values, result(), null), operands, scene.numbers())
                .write(node.op().forward());
    }

    Piece name() {
        return FormulaMath.name(node.id());
    }

    Piece result() {
        return FormulaMath.tensor(scene.value(node.index()), "value", scene.numbers());
    }
}
