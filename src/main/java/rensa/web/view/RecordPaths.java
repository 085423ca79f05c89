package rensa.web.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads {@code ${row.value.text}}, a path from a variable through records, and leaves every other expression to OGNL.
 *
 * <p>OGNL gives the same, but it looks for the accessor among all methods of the record's class each time, which took more
 * than half of the time of a page. So in a condition write {@code ${row.sum} != null}, with the path alone in the braces.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {
    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    /** By expression. They are the templates' own, which are few. */
    private final Map<String, Optional<Path>> paths = new ConcurrentHashMap<>();

    @Override
    public Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        Optional<Path> path = path(expression.getExpression());
        if (path.isEmpty() || expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()) {
            return ognl.evaluate(context, expression, execution);
        }
        Object value = context.getVariable(path.get().variable());
        for (Step step : path.get().steps()) {
            MethodHandle accessor = value == null ? null : step.accessor(value.getClass());
            if (accessor == null) {
                return ognl.evaluate(context, expression, execution);
            }
            value = read(accessor, value);
        }
        return value;
    }

    private Optional<Path> path(String expression) {
        Optional<Path> known = paths.get(expression);
        return known != null ? known : paths.computeIfAbsent(expression, Path::of);
    }

    private static Object read(MethodHandle accessor, Object holder) {
        try {
            return accessor.invokeExact(holder);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // a record's method declares no exception
        }
    }

    private record Path(String variable, Step[] steps) {
        private static final Pattern FORM = Pattern.compile("[a-zA-Z]\\w*(\\.[a-zA-Z]\\w*)*");

        static Optional<Path> of(String expression) {
            if (!FORM.matcher(expression).matches()) {
                return Optional.empty();
            }
            List<String> names = List.of(expression.split("\\."));
            return Optional.of(
                    new Path(names.get(0), names.stream().skip(1).map(Step::new).toArray(Step[]::new)));
        }
    }

    /** One name in a path. It keeps the accessor that it found last, as in one place of a template stands one type. */
    private static final class Step {
        private final String name;
        private Found last = new Found(null, null); // a race costs a search, and a record is seen whole or not at all

        private record Found(Class<?> type, MethodHandle accessor) {}

        Step(String name) {
            this.name = name;
        }

        /** The record's accessor of this name; null where there is none, or it is no record. */
        MethodHandle accessor(Class<?> type) {
            Found found = last;
            if (found.type() != type) {
                found = new Found(type, type.isRecord() ? search(type) : null);
                last = found;
            }
            return found.accessor();
        }

        /** {@code lines()} for {@code lines}, and {@code isNumber()} for {@code number}. */
        private MethodHandle search(Class<?> type) {
            String question = "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
                    .filter(method ->
                            method.getName().equals(name) || method.getName().equals(question))
                    .findFirst()
                    .map(Step::handle)
                    .orElse(null);
        }

        private static MethodHandle handle(Method method) {
            try {
                return MethodHandles.publicLookup()
                        .unreflect(method)
                        .asType(MethodType.methodType(Object.class, Object.class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
