package rensa.web.view;

import rensa.engine.Tensor;

/**
 * Writes a value as MathML: a number, a row of numbers or a matrix; a large one only by its shape. The brackets of a matrix
 * are drawn by the style sheet, as stretching characters needs a mathematical font, which not every reader has.
 */
final class TensorMath {
    /** Beyond so many rows or columns a matrix is no longer read, and only its shape is shown. */
    static final int MOST_SHOWN = 6;

    private TensorMath() {}

    static FormulaMath.Piece piece(Tensor tensor, String cssClass, Numbers style) {
        if (tensor.shape().isScalar()) {
            return FormulaMath.number(tensor.item(), cssClass, style);
        }
        if (tensor.shape().rows() > MOST_SHOWN || tensor.shape().columns() > MOST_SHOWN) {
            return FormulaMath.Piece.atom("<mtext class=\"" + cssClass + "\">" + tensor.shape() + "</mtext>");
        }
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < tensor.shape().rows(); row++) {
            rows.append("<mtr>");
            for (int column = 0; column < tensor.shape().columns(); column++) {
                rows.append("<mtd>")
                        .append(FormulaMath.number(tensor.at(row, column), cssClass, style)
                                .markup())
                        .append("</mtd>");
            }
            rows.append("</mtr>");
        }
        return FormulaMath.Piece.atom("<mtable class=\"matrix\">" + rows + "</mtable>");
    }
}
