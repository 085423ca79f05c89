package rensa.engine;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * Makes a loop over elements for each function, as a class of its own.
 *
 * <p>The compiler learns what a call leads to from the place where it stands. In one loop that all functions share it sees
 * many of them, and calls the function for every element; in a loop that only one function ever ran through it puts the
 * function's code in place of the call, and then computes several elements at once. So the class of the loop is loaded
 * anew for every function, from the same bytes.
 */
final class Loops {
    private Loops() {}

    static UnaryOperator<Tensor> of(DoubleUnaryOperator operator) {
        return copy(MapLoop.class, DoubleUnaryOperator.class, operator);
    }

    static BinaryOperator<Tensor> of(DoubleBinaryOperator operator) {
        return copy(ZipLoop.class, DoubleBinaryOperator.class, operator);
    }

    /** An instance of a hidden copy of the class, which shares with it nothing but the code. */
    @SuppressWarnings("unchecked")
    private static <I, L extends I, O> I copy(Class<L> loop, Class<O> type, O operator) {
        try (InputStream code = loop.getResourceAsStream(loop.getSimpleName() + ".class")) {
            Class<?> copy = MethodHandles.lookup()
                    .defineHiddenClass(code.readAllBytes(), false)
                    .lookupClass();
            return (I) copy.getDeclaredConstructor(type).newInstance(operator);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load a copy of " + loop, e);
        }
    }
}
