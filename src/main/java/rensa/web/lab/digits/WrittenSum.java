package rensa.web.lab.digits;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.network.SumOfProducts;
import rensa.web.lab.network.ExplanationView.FactorView;
import rensa.web.lab.network.ExplanationView.TermView;
import rensa.web.lab.network.ExplanationView.TermsView;
import rensa.web.view.EquationMath.Quantity;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/**
 * A sum of products as a table, without the terms that are 0: white pixels, silent neurons.
 *
 * @param left the names of the left factors
 * @param right the names of the right factors
 */
record WrittenSum(SumOfProducts sum, Side left, Side right) {
    private static final Numbers NUMBERS = Numbers.ROUNDED;

    /**
     * The factors on one side.
     *
     * @param head what they are
     * @param isGradient whether they are gradients of what is named
     * @param href where one is explained; null where it is not
     */
    record Side(String head, boolean isGradient, IntFunction<String> name, IntFunction<String> href) {
        private FactorView factor(int i, Tensor numbers) {
            return WrittenSum.factor(
                    new Quantity(name.apply(i), Tensor.scalar(numbers.at(i)), isGradient), href.apply(i));
        }
    }

    static FactorView factor(Quantity quantity, String href) {
        double number = quantity.value().item();
        return new FactorView(
                quantity.called(),
                href,
                quantity.isGradient() ? "gradient" : "value",
                NUMBERS.text(number),
                NUMBERS.exact(number));
    }

    /** How many terms are not 0. */
    int count() {
        return rows().size();
    }

    /**
     * The table.
     *
     * @param added what is added to the products; null for nothing
     */
    TermsView table(FactorView added, Quantity total, Wording words) {
        double number = total.value().item();
        return new TermsView(
                words.of("digits.terms.caption", total.called()),
                left.head(),
                right.head(),
                total.isGradient(),
                rows(),
                added,
                total.called(),
                NUMBERS.text(number),
                NUMBERS.exact(number));
    }

    private List<TermView> rows() {
        return IntStream.range(0, sum.terms().size())
                .filter(i -> sum.left().at(i) != 0)
                .mapToObj(this::row)
                .toList();
    }

    private TermView row(int i) {
        double product = sum.terms().at(i);
        return new TermView(
                null,
                left.factor(i, sum.left()),
                right.factor(i, sum.right()),
                NUMBERS.text(product),
                NUMBERS.exact(product));
    }
}
